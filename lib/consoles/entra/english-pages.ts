import { english } from './captions/english.ts';
import { entraPagesWith } from './pages.ts';

export const entraPages = entraPagesWith(english);
