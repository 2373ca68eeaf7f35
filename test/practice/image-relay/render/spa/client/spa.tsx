/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import type { ShownScreen } from '../../../screen.ts';
import { App } from './App.tsx';

const root = document.querySelector('#root');
const first: ShownScreen = JSON.parse(document.querySelector('#first-screen')?.textContent ?? '');

if (root) createRoot(root).render(<App first={first} />);
