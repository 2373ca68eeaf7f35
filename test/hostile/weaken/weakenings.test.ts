import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../../support/project.ts';
import { weakenings } from './weakenings.ts';

test.each(weakenings)(
  'a check that a build for proofs leaves out is there: $file, $from',
  (each) => {
    const { file, from } = each;
    expect(readFileSync(inProject(file), 'utf8').split(from)).toHaveLength(2);
  },
);
