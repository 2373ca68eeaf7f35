import type { Control, FormPart } from '../../../screen.ts';

/** What a form holds, by the names that the server knows. */
export type FormValues = Readonly<Record<string, string>>;

export function startValues({ sections }: FormPart): FormValues {
  const controls = sections.flatMap((section) => section.controls);
  return Object.fromEntries(
    controls.flatMap((control) =>
      control.kind === 'output' ? [] : [[control.name, startValue(control)]],
    ),
  );
}

function startValue(control: Exclude<Control, { kind: 'output' }>): string {
  switch (control.kind) {
    case 'checkbox':
      return control.checked ? '1' : '0';
    case 'select':
      return chosenOption(control) ?? '';
    default:
      return control.value;
  }
}

/** As with a plain list box: without a prompt, the first option stands for a value that is unknown. */
function chosenOption(control: Extract<Control, { kind: 'select' }>): string | undefined {
  const known = control.options.find(({ value }) => value === control.value);
  const first = control.prompt === undefined ? control.options[0] : undefined;
  return (known ?? first)?.value;
}
