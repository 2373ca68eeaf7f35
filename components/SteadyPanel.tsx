import { Component } from 'preact';
import { spokenKey } from '../lib/catalogue/translate.ts';
import { Panel, type PanelProps } from './Panel.tsx';

/** The panel of a setup, drawn anew only when something changes that it shows, or the language does. */
export class SteadyPanel extends Component<PanelProps> {
  private words = '';

  override shouldComponentUpdate(next: PanelProps): boolean {
    const names = Object.keys(next) as (keyof PanelProps)[];
    return this.words !== spokenKey() || names.some((name) => next[name] !== this.props[name]);
  }

  override render(shown: PanelProps) {
    this.words = spokenKey();
    return <Panel {...shown} />;
  }
}
