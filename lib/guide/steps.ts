import type { Step } from './step.ts';
import { applicationSteps } from './steps/entra-application.ts';
import { peopleSteps } from './steps/entra-people.ts';
import { imageRelaySteps } from './steps/image-relay.ts';

/** The whole tutorial, in its order, with the one step that it forgets put first. */
export const steps: readonly Step[] = [...applicationSteps, ...peopleSteps, ...imageRelaySteps];
