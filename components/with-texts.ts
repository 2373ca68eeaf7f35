import { loadLaterTexts } from '../lib/catalogue/load-texts.ts';

/** A view that is loaded later, together with the texts that are. */
export function withTexts<View>(load: () => Promise<View>): () => Promise<View> {
  return async () => {
    const [view] = await Promise.all([load(), loadLaterTexts()]);
    return view;
  };
}
