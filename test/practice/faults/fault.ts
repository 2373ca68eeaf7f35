import type { ReadyWorld } from '../world/ready-world.ts';

/** One thing that is wrong in a world where everything else is right. */
export interface Fault {
  /** What is wrong, in one sentence. */
  readonly sentence: string;
  /** Makes it so: changes what is saved, or breaks one of the services. */
  readonly apply: (ready: ReadyWorld) => void | Promise<void>;
}

export type FaultRows = Readonly<Record<string, Fault>>;
