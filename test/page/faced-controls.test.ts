import { expect, test } from 'vitest';
import { items, show } from '../support/builders/documents.ts';

const faint = 'style="opacity: 0"';

test.each([
  [
    'a choice under a face',
    `<label for="a">Binding</label><p><select id="a" ${faint}></select><i>POST</i></p>`,
  ],
  [
    'a tick box that its label draws',
    `<input type="checkbox" id="a" ${faint}><label for="a">Enable</label>`,
  ],
])('%s is read, though the control itself cannot be seen', (_, html) => {
  show(html);
  expect(items()).toHaveLength(1);
});

test.each([
  ['a text box', `<label>Login URL <input ${faint}></label>`],
  ['a choice without a face', `<p><select ${faint}></select></p>`],
  ['a choice among others', `<p>Names <select ${faint}></select><button>OK</button></p>`],
  [
    'a tick box whose label is as faint',
    `<input type="checkbox" id="a" ${faint}><label for="a" ${faint}>On</label><button>OK</button>`,
  ],
  [
    'a tick box that is put aside altogether',
    `<p style="display: none"><label><input type="checkbox" ${faint}> On</label></p>`,
  ],
])('%s that cannot be seen is not read', (_, html) => {
  show(html);
  expect(items().filter(({ kind }) => kind !== 'button')).toEqual([]);
});
