import { createContext } from 'react';
import type { Translate } from '../hosting.ts';

/** The captions that this manner adds by itself, such as the name of a button beside a value. */
export const Texts = createContext<Translate>((key) => key);
