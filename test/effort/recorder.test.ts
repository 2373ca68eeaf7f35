import { describe, expect, it } from 'vitest';
import { figuresOf, secondsByStep } from './figures.ts';
import { createRecorder } from './recorder.ts';

describe('the recorder', () => {
  it('counts a hand-over only where the focus changes', () => {
    const recorder = createRecorder();
    for (const where of ['entra', 'entra', 'panel', 'entra'] as const) recorder.at(where);
    expect(figuresOf(recorder.acts).switches).toBe(2);
  });

  it('counts each operation under its own name', () => {
    const recorder = createRecorder();
    recorder.decideFor('Save');
    recorder.click();
    recorder.click(2);
    recorder.type('abc');
    recorder.shortcut();
    recorder.copy();
    recorder.shortcut();
    recorder.paste();
    expect(figuresOf(recorder.acts)).toMatchObject({
      clicks: 3,
      keystrokes: 7,
      copies: 1,
      pastes: 1,
      decisions: 1,
    });
    expect(recorder.typed).toEqual(['abc']);
  });

  it('keeps the seconds of each step apart, homing with what needed it', () => {
    const recorder = createRecorder();
    recorder.click();
    recorder.begin('find-app');
    recorder.keys(1);
    recorder.begin('add-app');
    recorder.click();
    const steps = [...secondsByStep(recorder.acts)].map(([step, seconds]) => [
      step,
      Number(seconds.toFixed(2)),
    ]);
    expect(steps).toEqual([
      ['begin', 1.3],
      ['find-app', 0.68],
      ['add-app', 1.7],
    ]);
  });
});
