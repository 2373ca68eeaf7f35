import type { Frame, Page } from 'puppeteer-core';
import type { Stage } from './stage.ts';

/** What a page is to hold, by the names that the practice consoles give their controls. */
export type Values = Readonly<Record<string, string>>;

const at = (truth: string) => `pierce/[data-truth="${truth}"]`;

/**
 * Does what the tutorial says where the assistant could not: each value that is not in its box yet is
 * typed there, as the admin would from the panel. Boxes that the page does not have are left out.
 */
export async function fillRest(stage: Stage, page: Page, values: Values): Promise<void> {
  for (const [truth, value] of Object.entries(values)) {
    const place = await holderOf(page, at(truth));
    if (place !== null && !(await holds(place, truth, value))) {
      await enter(stage, place, truth, value);
    }
  }
}

/** The document that has a control, of a page and its frames. */
async function holderOf(page: Page, selector: string): Promise<Frame | null> {
  for (const frame of page.frames()) {
    const found = await frame.$(selector).catch(() => null);
    if (found !== null && (await found.isVisible())) return frame;
  }
  return null;
}

/** Of a list of boxes one is enough. */
async function holds(place: Frame, truth: string, value: string): Promise<boolean> {
  const values = await place.$$eval(at(truth), (controls) =>
    controls.map((control) => {
      if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
      if (control instanceof HTMLInputElement && control.type === 'checkbox') {
        return control.checked ? 'on' : 'off';
      }
      const checked = control.getAttribute('aria-checked');
      if (checked !== null) return checked === 'true' ? 'on' : 'off';
      return 'value' in control ? String(control.value) : '';
    }),
  );
  return values.includes(value);
}

async function enter(stage: Stage, place: Frame, truth: string, value: string): Promise<void> {
  if (value === 'on') return stage.hands.pressOn(place, at(truth));
  const isChoice = await place.$eval(at(truth), (control) => control instanceof HTMLSelectElement);
  if (!isChoice) return stage.hands.typeValue(place, at(truth), value);
  await place.locator(at(truth)).fill(value);
  stage.hands.log.typedValues += 1;
}
