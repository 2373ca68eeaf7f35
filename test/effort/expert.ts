import type { Page } from 'puppeteer-core';
import type { Hands, Place } from '../demo/hands.ts';
import type { PortalHands } from '../demo/portal-hands.ts';
import { boxOf } from './decisions.ts';
import {
  arrived,
  choose,
  copyFocused,
  portalInFront,
  pressControl,
  pressCopy,
} from './expert-moves.ts';
import type { Recorder } from './recorder.ts';
import { pageOf, recordingHands } from './recording-hands.ts';

/** A practised person without the assistant, who makes no mistake and knows the shortcuts. */
export interface Expert {
  readonly recorder: Recorder;
  readonly hands: Hands;
  readonly portal: PortalHands;
  readonly entra: Page;
  readonly relay: Page;
  /** Presses “Copy to clipboard” beside a value of the admin center. */
  pressCopy: (truth: string) => Promise<void>;
  /** Clicks into a box and copies all of it. */
  copyAll: (at: Place, truth: string) => Promise<void>;
  /** Clicks into a box and pastes. */
  paste: (at: Place, truth: string) => Promise<void>;
  /** Pastes where the caret stands already. */
  pasteHere: (at: Place, truth: string) => Promise<void>;
  type: (at: Place, truth: string, text: string) => Promise<void>;
  /** Goes to the next box by Tab and types there. */
  typeNext: (at: Place, truth: string, text: string) => Promise<void>;
  /** Opens a list with one click and chooses with another. */
  choose: (at: Place, truth: string, text: string) => Promise<void>;
  tick: (at: Place, truth: string) => Promise<void>;
}

export function createExpert(recorder: Recorder, entra: Page, relay: Page): Expert {
  const hands = recordingHands(recorder);
  const portal = portalInFront(recorder, entra, hands);
  const pasteHere = async (at: Place, truth: string) => {
    await pressControl(pageOf(at), 'v');
    recorder.shortcut();
    recorder.paste();
    await arrived(at, truth);
  };
  return {
    recorder,
    hands,
    portal,
    entra,
    relay,
    pressCopy: (truth) => pressCopy(recorder, entra, truth),
    copyAll: async (at, truth) => {
      await hands.pressOn(at, boxOf(truth));
      await copyFocused(recorder, pageOf(at));
    },
    paste: async (at, truth) => {
      await hands.pressOn(at, boxOf(truth));
      await pasteHere(at, truth);
    },
    pasteHere,
    type: (at, truth, text) => hands.typeValue(at, boxOf(truth), text),
    typeNext: async (at, truth, text) => {
      recorder.decide('value');
      await pageOf(at).keyboard.press('Tab');
      recorder.keys(1);
      await pageOf(at).keyboard.type(text);
      recorder.type(text);
      await arrived(at, truth);
    },
    choose: async (at, truth, text) => choose(recorder, at, truth, text),
    tick: (at, truth) => hands.pressOn(at, boxOf(truth)),
  };
}
