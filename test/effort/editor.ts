import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { copyFocused } from './expert-moves.ts';
import type { Recorder } from './recorder.ts';

const page = `<!doctype html><title>Downloads</title>
<button type="button">Image Relay.cer</button><textarea hidden rows="30" cols="70"></textarea>
<script>
document.querySelector('button').ondblclick = () => {
  const text = document.querySelector('textarea');
  text.hidden = false;
  text.focus();
};
</script>`;

/**
 * Opens the downloaded file by a double click and copies all of it. The folder and the editor are a page
 * of the browser, so that one driver's input does everything; the text is the file's own. A real one
 * asks for more than this, since Windows opens a .cer elsewhere than in Notepad.
 */
export async function copyFromEditor(
  recorder: Recorder,
  browser: Browser,
  file: string,
): Promise<void> {
  const editor = await browser.newPage();
  await editor.setContent(page);
  const text = await readFile(file, 'utf8');
  await editor.$eval('textarea', (box, content) => (box.value = content), text);
  recorder.decide('value');
  recorder.at('editor');
  recorder.shortcut();
  await editor.click('button', { count: 2 });
  recorder.click(2);
  await editor.waitForSelector('textarea:focus');
  await copyFocused(recorder, editor);
}
