import { describe, expect, it } from 'vitest';
import { missedBars } from './bars.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import type { Walk } from './walk.ts';

const walk = (act: (recorder: Recorder) => void, wrong: readonly string[] = []): Walk => {
  const recorder = createRecorder();
  recorder.begin('saml-settings');
  act(recorder);
  return { recorder, wrong };
};

const long = walk((recorder) => recorder.keys(1000));
const short = (act: (recorder: Recorder) => void = () => undefined) =>
  walk((recorder) => {
    recorder.click();
    act(recorder);
  });

describe('the bars', () => {
  it('are met by a short walk that carries nothing over', () => {
    expect(missedBars(long, short())).toEqual([]);
  });

  it('allow one decision for a saved page, and any number about where to go', () => {
    const one = short((recorder) => {
      recorder.decide('save');
      recorder.decide('go');
      recorder.decide('go');
    });
    expect(missedBars(long, one)).toEqual([]);
  });

  it.each<[string, Walk, string]>([
    ['a long walk', long, 'the ratio is 1.00, not 0.30 or less'],
    ['a copy', short((each) => each.copy()), '1 copies and 0 pastes in the assisted walk'],
    ['a paste', short((each) => each.paste()), '0 copies and 1 pastes in the assisted walk'],
    [
      'a value typed twice',
      short((each) => {
        each.type('a');
        each.type('a');
      }),
      '“a” was typed again in the assisted walk',
    ],
    [
      'two decisions about one page',
      short((each) => {
        each.decide('review');
        each.decide('save');
      }),
      'saml-settings takes 2 decisions, not 1',
    ],
    ['a wrong setting', walk((each) => each.click(), ['binding']), 'assisted, wrong: binding'],
  ])('are missed by %s', (_, assisted, missed) => {
    expect(missedBars(long, assisted)).toEqual([missed]);
  });

  it('count a wrong setting of the walk by hand as well', () => {
    const wrong = walk((recorder) => recorder.keys(1000), ['no such user']);
    expect(missedBars(wrong, short())).toEqual(['by hand, wrong: no such user']);
  });
});
