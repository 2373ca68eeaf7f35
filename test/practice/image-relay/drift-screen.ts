import { type Chance, pick } from '../drift/chance.ts';
import { rewordRelay } from '../drift/relay-synonyms.ts';
import { lookAlikesIn } from './look-alikes.ts';
import type { Control, DetailsPart, FormPart, Part, Screen, Section } from './screen.ts';

/**
 * A screen as years would change it: other words, other places, other elements for the same control,
 * look-alikes beside it, controls that are gone.
 */
export function driftScreen(screen: Screen, chance: Chance): Screen {
  const reworded = (text: string) => rewordRelay(text, chance);
  const { navigation } = screen;
  return {
    ...screen,
    title: reworded(screen.title),
    parts: moved(
      screen.parts.map((part) => driftPart(part, chance)),
      chance,
    ),
    ...(navigation && {
      navigation: navigation.map((each) => ({ ...each, text: reworded(each.text) })),
    }),
  };
}

/** What stood below the form stands above it. */
function moved(parts: readonly Part[], chance: Chance): readonly Part[] {
  return chance('parts', 3) === 2 ? [...parts].reverse() : parts;
}

function driftPart(part: Part, chance: Chance): Part {
  switch (part.kind) {
    case 'form':
      return driftForm(part, chance);
    case 'details':
      return driftDetails(part, chance);
    case 'actions':
      return {
        ...part,
        actions: part.actions.map((each) => ({ ...each, text: rewordRelay(each.text, chance) })),
      };
    default:
      return part;
  }
}

function driftForm(form: FormPart, chance: Chance): FormPart {
  const sections = form.sections.map((section) => driftSection(section, chance));
  return {
    ...form,
    submit: rewordRelay(form.submit, chance),
    sections: chance('sections', 4) === 3 ? sections.reverse() : sections,
  };
}

function driftSection(section: Section, chance: Chance): Section {
  return {
    ...section,
    ...(section.heading && { heading: rewordRelay(section.heading, chance) }),
    controls: driftControls(section.controls, chance),
  };
}

function driftDetails(details: DetailsPart, chance: Chance): DetailsPart {
  const controls = details.controls.map((control) => ({
    ...control,
    caption: captionOf(control, chance),
    look: pick(chance, `look ${control.truth}`, ['today', 'box', 'text'] as const),
  }));
  return { ...details, heading: rewordRelay(details.heading, chance), controls };
}

function driftControls(controls: readonly Control[], chance: Chance): readonly Control[] {
  const still = controls.filter((control) => !isGone(control, chance));
  const now = still.flatMap((control) => {
    const beside = lookAlikesIn(control).filter(
      ({ truth, caption }) => chance(`beside ${truth} ${caption}`, 3) === 2,
    );
    const changed = changedControl(control, chance);
    return chance(`before ${control.truth}`, 2) === 0 ? [changed, ...beside] : [...beside, changed];
  });
  return chance(`order ${controls[0]?.truth ?? ''}`, 4) === 3 ? rotated(now, chance) : now;
}

function isGone({ truth }: Control, chance: Chance): boolean {
  return truth === 'samlSettings.logoutUrl' && hasLostLogoutUrl(chance);
}

/** The form works without it. */
export function hasLostLogoutUrl(chance: Chance): boolean {
  return chance('gone logoutUrl', 6) === 5;
}

function rotated(controls: readonly Control[], chance: Chance): readonly Control[] {
  const start = chance('rotation', controls.length);
  return [...controls.slice(start), ...controls.slice(0, start)];
}

function changedControl(control: Control, chance: Chance): Control {
  const caption = captionOf(control, chance);
  const layers = chance(`layers ${control.truth}`, 3);
  switch (control.kind) {
    case 'text':
      return { ...control, caption, layers, look: textLook(control.truth, chance) };
    case 'certificate':
      return { ...control, caption, layers, update: rewordRelay(control.update, chance) };
    default:
      return { ...control, caption, layers };
  }
}

function textLook(truth: string, chance: Chance) {
  if (!truth.endsWith('Url')) return 'today';
  return pick(chance, `look ${truth}`, ['today', 'today', 'lines', 'url'] as const);
}

function captionOf({ caption }: { caption: string }, chance: Chance): string {
  const ending = pick(chance, `ending ${caption}`, ['', '', '', ':', ' *'] as const);
  return `${rewordRelay(caption, chance)}${ending}`;
}
