import type { html } from 'hono/html';
import type { Frame, Screen } from '../screen.ts';

export type Html = ReturnType<typeof html>;

/** Turns a screen into a whole document. */
export type Renderer = (screen: Screen, frame: Frame) => Html;
