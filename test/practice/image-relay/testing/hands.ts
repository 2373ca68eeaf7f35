import type { ElementHandle, Page } from 'puppeteer-core';

/** A real click on the one visible thing with this accessible role and name. */
export async function press(page: Page, role: string, name: string): Promise<void> {
  await scripted(page);
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
}

/** A document can be seen before its scripts listen. */
async function scripted(page: Page): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete');
}

/** An entry of a menu in the top bar. */
export async function pressInMenu(page: Page, menu: string, entry: string): Promise<void> {
  await press(page, 'button', menu);
  await press(page, 'link', entry);
}

/** Puts a value in as a person does, whatever the control is made of; a choice is named by its text. */
export async function put(page: Page, truth: string, value: string): Promise<void> {
  const control = await find(page, truth);
  const kind = await control.evaluate(
    (element) => element.getAttribute('role') ?? element.getAttribute('type') ?? element.localName,
  );
  if (kind === 'combobox') await chooseInList(page, control, value);
  else if (kind === 'select') await chooseInBox(control, value);
  else if (kind === 'switch' || kind === 'checkbox') {
    if ((await holds(page, truth)) !== value) await control.click();
  } else await typeOver(page, control, value);
}

async function chooseInList(page: Page, control: ElementHandle, text: string): Promise<void> {
  await control.click();
  await press(page, 'option', text);
  await page.waitForSelector('[role=listbox]', { hidden: true });
}

async function chooseInBox(control: ElementHandle, text: string): Promise<void> {
  const value = await control.evaluate((element, wanted) => {
    if (!(element instanceof HTMLSelectElement)) return '';
    return [...element.options].find((option) => option.text === wanted)?.value ?? '';
  }, text);
  await control.select(value);
}

async function typeOver(page: Page, control: ElementHandle, value: string): Promise<void> {
  await control.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.sendCharacter(value);
  await page.keyboard.press('Tab');
}

/** What a control or a text shows: on and off for boxes and switches, the text of a choice. */
export async function holds(page: Page, truth: string): Promise<string> {
  return (await find(page, truth)).evaluate((element) => {
    if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
    const isOn =
      element instanceof HTMLInputElement && element.type === 'checkbox'
        ? String(element.checked)
        : element.getAttribute('aria-checked');
    if (isOn !== null) return isOn === 'true' ? 'on' : 'off';
    const hasValue = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    return (hasValue ? element.value : (element.textContent ?? '')).trim();
  });
}

async function find(page: Page, truth: string): Promise<ElementHandle> {
  await scripted(page);
  return page.locator(`[data-truth="${truth}"]`).waitHandle();
}

/** The meanings of everything on the page that has one, in the order of the document. */
export function truthsOn(page: Page): Promise<string[]> {
  return page.$$eval('[data-truth]', (elements) =>
    elements.map((element) => element.getAttribute('data-truth') ?? ''),
  );
}
