import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAddressList } from './client/model/address-list.ts';
import { createField, needed, secureAddress } from './client/model/fields.ts';

const texts = {
  add: 'add',
  remove: 'remove',
  isDefault: 'default',
  needed: 'needed',
  twice: 'twice',
};

function list(saved: string[] = []) {
  return createAddressList({
    label: 'Identifier',
    saved,
    required: true,
    check: secureAddress('no URL'),
    hints: [],
    truth: '',
    texts,
  });
}

describe('a list of addresses', () => {
  it('starts without a row', () => {
    const form = list();
    expect(form.rows()).toEqual([]);
    expect(form.valid()).toBe(false);
    expect(form.dirty()).toBe(false);
  });

  it('puts the default first when it is saved', () => {
    const form = list(['https://a.example/', 'https://b.example/']);
    form.rows()[1]?.isDefault(true);
    expect(form.values()).toEqual(['https://b.example/', 'https://a.example/']);
    expect(form.rows()[0]?.isDefault()).toBe(false);
  });

  it('is not valid with the same value twice', () => {
    const form = list(['https://a.example/', 'https://a.example/']);
    expect(form.valid()).toBe(false);
  });

  it.each(['nonsense', 'http://a.example/', 'ftp://a.example/'])('takes %s for no URL', (text) => {
    expect(list([text]).valid()).toBe(false);
  });

  it('is clean again once its values are saved', () => {
    const form = list();
    form.add.press();
    form.rows()[0]?.value('https://a.example/');
    expect(form.dirty()).toBe(true);
    form.adopt();
    expect(form.dirty()).toBe(false);
  });
});

describe('a field', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows what is wrong half a second after the last change, and not before any', () => {
    const field = createField({ label: 'Sign on URL', check: needed('needed') });
    const shown: (string | null)[] = [];
    field.problem.subscribe((problem) => void shown.push(problem));
    expect(field.problem()).toBeNull();
    field.value('x');
    field.value('');
    field.saved('x');
    vi.advanceTimersByTime(499);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(2);
    expect(shown).toEqual(['needed']);
  });
});
