import { html, raw } from 'hono/html';
import type { FormControl, FormFacts } from './form-file.ts';
import type { Html } from './render-control.ts';
import { renderField } from './render-field.ts';

/** Neighbours in one section. */
interface Block {
  readonly heading: string | undefined;
  readonly isRows: boolean;
  readonly fields: Html[];
}

type Manner = 'headings' | 'fieldsets' | 'blocks';

/** A form as a page, in the manner of what it was built with. */
export function renderForm(form: FormFacts): string {
  const blocks = blocksOf(form.controls).map((block) => renderBlock(block, form));
  const body = html`<main><h1>${form.title}</h1>
<form method="post" action="/">
${blocks}</form></main>`;
  return String(html`<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${form.title}</title></head>
<body>
${/web components/i.test(form.framework) ? inShadow(body) : body}
</body>
</html>`);
}

function blocksOf(controls: readonly FormControl[]): Block[] {
  const blocks: Block[] = [];
  controls.forEach((control, index) => {
    const field = renderField(control, index + 1);
    const isRows = control.labelledBy === 'row';
    const last = blocks.at(-1);
    if (last?.heading === control.section && last?.isRows === isRows) last.fields.push(field);
    else blocks.push({ heading: control.section, isRows, fields: [field] });
  });
  return blocks;
}

function renderBlock({ heading, isRows, fields }: Block, { framework, closed }: FormFacts): Html {
  const body = isRows ? html`<table><tbody>\n${fields}</tbody></table>\n` : html`${fields}`;
  if (heading === undefined) return body;
  if (closed.includes(heading)) {
    return html`<details><summary>${heading}</summary>\n${body}</details>\n`;
  }
  switch (mannerOf(framework)) {
    case 'fieldsets':
      return html`<fieldset><legend>${heading}</legend>\n${body}</fieldset>\n`;
    case 'headings':
      return html`<section><h2>${heading}</h2>\n${body}</section>\n`;
    case 'blocks':
      return html`<h3>${heading}</h3>\n<div class="block">\n${body}</div>\n`;
  }
}

function mannerOf(framework: string): Manner {
  if (/django|php|laravel|fieldset/i.test(framework)) return 'fieldsets';
  return /rails|angular/i.test(framework) ? 'headings' : 'blocks';
}

/** Scripts that build the page put it where a document's own queries do not reach. */
function inShadow(body: Html): Html {
  return html`<sso-form></sso-form>
<template id="content">${body}</template>
<script>${raw(`document.querySelector('sso-form').attachShadow({ mode: 'open' })
  .append(document.getElementById('content').content);`)}</script>`;
}
