import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchTouched } from '../../lib/page/touched-controls.ts';
import { writeControl } from '../../lib/page/write-control.ts';
import { element, show } from '../support/builders/documents.ts';

let life = new AbortController();

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
});

const control = () => element('[data-it]', HTMLElement);

test.each(['input', 'change'])('a control is touched after its %s event', (type) => {
  show('<input data-it><input id="other">');
  const { isTouched } = watchTouched(document, life.signal);
  expect(isTouched(control())).toBe(false);
  control().dispatchEvent(new Event(type, { bubbles: true }));
  expect(isTouched(control())).toBe(true);
  expect(isTouched(element('#other', HTMLElement))).toBe(false);
});

test('a page that keeps events to itself hides no touch', () => {
  show('<div id="around"><input data-it></div>');
  const { isTouched } = watchTouched(document, life.signal);
  element('#around', HTMLElement).addEventListener('input', (event) => event.stopPropagation());
  control().dispatchEvent(new Event('input', { bubbles: true }));
  expect(isTouched(control())).toBe(true);
});

test('a control in an open shadow root is touched, not what is around it', () => {
  show('<div data-it></div>');
  const root = control().attachShadow({ mode: 'open' });
  root.innerHTML = '<input>';
  const { isTouched } = watchTouched(document, life.signal);
  const input = root.querySelector('input');
  input?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  expect(input && isTouched(input)).toBe(true);
  expect(isTouched(control())).toBe(false);
});

test.each([
  ['<input data-it>', 'x'],
  ['<textarea data-it></textarea>', 'x'],
  ['<input type="checkbox" data-it>', 'on'],
  ['<select data-it><option>x<option>y</select>', 'y'],
])('%s is touched by what the assistant writes, too', (html, value) => {
  show(html);
  const { isTouched } = watchTouched(document, life.signal);
  writeControl(control(), value);
  expect(isTouched(control())).toBe(true);
});

test('after the end nothing is noted any more', () => {
  show('<input data-it>');
  const { isTouched } = watchTouched(document, life.signal);
  life.abort();
  control().dispatchEvent(new Event('input', { bubbles: true }));
  expect(isTouched(control())).toBe(false);
});

/** What a browser may do with a form after a reload, before any script runs. */
const restored: readonly [html: string, restore: (it: HTMLElement) => void][] = [
  [
    '<input value="sent" data-it>',
    (it) => {
      if (it instanceof HTMLInputElement) it.value = 'typed before';
    },
  ],
  [
    '<input type="checkbox" data-it>',
    (it) => {
      if (it instanceof HTMLInputElement) it.checked = true;
    },
  ],
  [
    '<textarea data-it>sent</textarea>',
    (it) => {
      if (it instanceof HTMLTextAreaElement) it.value = 'typed before';
    },
  ],
];

test.each(restored)('%s that a browser filled again after a reload is touched', (html, restore) => {
  show(`<form method="post">${html}</form>`);
  restore(control());
  expect(watchTouched(document, life.signal).isTouched(control())).toBe(true);
});

test.each(restored)('%s as the server sent it is not', (html) => {
  show(`<form method="post">${html}</form>`);
  expect(watchTouched(document, life.signal).isTouched(control())).toBe(false);
});

test.each(restored)('%s that a script filled, where no form posts it, is not', (html, restore) => {
  show(html);
  restore(control());
  expect(watchTouched(document, life.signal).isTouched(control())).toBe(false);
});

describe.each(['reload', 'back_forward', 'navigate'])('after a %s', (type) => {
  beforeEach(() => {
    const entries: object[] = [{ type }];
    const given = entries as PerformanceEntryList;
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(given);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const isTouched = (html: string) => {
    show(html);
    (control() as HTMLInputElement).value = 'typed before';
    return watchTouched(document, life.signal).isTouched(control());
  };

  test('a box whose markup says another value is touched where a browser may have filled it', () => {
    expect(isTouched('<form><input value="" data-it></form>')).toBe(type !== 'navigate');
  });

  test('a box whose markup says no value is filled by its page', () => {
    expect(isTouched('<form><input data-it></form>')).toBe(false);
  });
});

/** Controls that a page made itself: no event says that they hold something else now. */
const own: readonly [html: string, choose: (it: HTMLElement) => void][] = [
  [
    '<button role="combobox" data-it>Transient</button>',
    (it) => {
      it.textContent = 'Email';
    },
  ],
  [
    '<div role="combobox" tabindex="0" data-it>Transient</div>',
    (it) => {
      it.textContent = 'Email';
    },
  ],
  [
    '<input role="combobox" value="Transient" data-it>',
    (it) => {
      if (it instanceof HTMLInputElement) it.value = 'Email';
    },
  ],
  [
    '<button role="switch" aria-checked="false" data-it><span></span></button>',
    (it) => it.setAttribute('aria-checked', 'true'),
  ],
];
const press = (on: Element, type = 'click') =>
  on.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

describe.each(own)('%s', (html, choose) => {
  const met = (around = '') => {
    show(`${html}${around}`);
    return watchTouched(document, life.signal).isTouched;
  };

  test.each(['pointerdown', 'click', 'keydown'])(
    'is touched once it changes after a %s',
    (type) => {
      const isTouched = met();
      press(control().firstElementChild ?? control(), type);
      choose(control());
      expect(isTouched(control())).toBe(true);
    },
  );

  test('is not touched by a press that changes nothing', () => {
    const isTouched = met();
    press(control());
    expect(isTouched(control())).toBe(false);
  });

  test('is touched where the press was on its name, which the page handles itself', () => {
    const isTouched = met('<span id="name">Its name</span>');
    expect(isTouched(control())).toBe(false);
    press(element('#name', HTMLElement));
    choose(control());
    expect(isTouched(control())).toBe(true);
  });

  test('stays touched when it is changed back: meanwhile the other value may have been saved', () => {
    const isTouched = met();
    const before = control().cloneNode(true);
    press(control());
    choose(control());
    expect(isTouched(control())).toBe(true);
    if (before instanceof HTMLInputElement && control() instanceof HTMLInputElement) {
      (control() as HTMLInputElement).value = before.value;
    }
    control().textContent = before.textContent;
    control().setAttribute('aria-checked', 'false');
    expect(isTouched(control())).toBe(true);
  });

  test('is not touched by what is still being loaded', () => {
    const isTouched = met('<a id="other">x</a>');
    press(element('#other', HTMLElement));
    expect(isTouched(control())).toBe(false);
    choose(control());
    expect(isTouched(control())).toBe(false);
  });
});

describe('a text box that a page fills without an event', () => {
  const filled = (html: string, pressed: string | null) => {
    show(html);
    const { isTouched } = watchTouched(document, life.signal);
    if (pressed !== null) press(element(pressed, HTMLElement));
    (control() as HTMLInputElement).value = 'https://login.example/';
    return isTouched(control());
  };

  test('is touched where a button of its form was pressed before, met or not', () => {
    const html = '<form><button type="button" id="import">Import</button><input data-it></form>';
    expect(filled(html, '#import')).toBe(true);
  });

  test('is touched where it was met before any press', () => {
    show('<input data-it><button id="import">Import</button>');
    const { isTouched } = watchTouched(document, life.signal);
    expect(isTouched(control())).toBe(false);
    press(element('#import', HTMLElement));
    (control() as HTMLInputElement).value = 'https://login.example/';
    expect(isTouched(control())).toBe(true);
  });

  test('is not touched by what is loaded without a press, or after one elsewhere', () => {
    expect(filled('<form><input data-it></form>', null)).toBe(false);
    expect(filled('<a id="tab">SAML</a><form><input data-it></form>', '#tab')).toBe(false);
  });
});

test('a button whose text changes holds nothing', () => {
  show('<button data-it>Save</button>');
  const { isTouched } = watchTouched(document, life.signal);
  press(control());
  control().textContent = 'Saving';
  expect(isTouched(control())).toBe(false);
});

describe('a draft that is drawn anew, in the place of an element that is gone,', () => {
  const draft = () => {
    show('<form><input data-it></form>');
    const { isTouched } = watchTouched(document, life.signal);
    const box = element('[data-it]', HTMLInputElement);
    box.value = 'https://login.example/';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return { isTouched, form: element('form', HTMLFormElement) };
  };
  const drawn = (form: HTMLFormElement, value: string) => {
    form.innerHTML = '<input data-it>';
    const box = element('[data-it]', HTMLInputElement);
    box.value = value;
    return box;
  };

  test('is no more saved than before', () => {
    const { isTouched, form } = draft();
    expect(isTouched(drawn(form, 'https://login.example/'))).toBe(true);
    expect(isTouched(drawn(form, 'HTTPS://login.example'))).toBe(true);
    expect(isTouched(drawn(form, 'https://other.example/'))).toBe(false);
  });

  test('shows what is saved once the form was sent', () => {
    const { isTouched, form } = draft();
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(isTouched(drawn(form, 'https://login.example/'))).toBe(false);
  });
});
