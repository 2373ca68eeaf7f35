import type { StepId } from '../../lib/guide/step.ts';
import type { Decision } from './decisions.ts';

/** Where the eyes and the focus are. */
export type Where = 'entra' | 'image-relay' | 'panel' | 'editor' | 'elsewhere';

/** One thing that a person does. Keys of a copy or a paste stand beside it as keys. */
export type Deed =
  | { readonly kind: 'click'; readonly presses: number }
  | { readonly kind: 'keys'; readonly count: number; readonly leftHand: boolean }
  | { readonly kind: 'decision'; readonly about: Decision }
  | { readonly kind: 'copy' | 'paste' | 'switch' };

/** The same with the step of the guide that it belonged to. Before the first step it is “begin”. */
export type Act = Deed & { readonly step: EffortStep };

export type EffortStep = StepId | 'begin';
