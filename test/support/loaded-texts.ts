import { loadLaterTexts } from '../../lib/catalogue/load-texts.ts';

// Views that show these texts are loaded together with them; tests show such views by themselves.
await loadLaterTexts();
