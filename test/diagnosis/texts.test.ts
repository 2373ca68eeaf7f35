import { describe, expect, it } from 'vitest';
import { checkIds } from '../../lib/diagnosis/diagnosis.ts';
import {
  checkText,
  codeText,
  outcomeText,
  symptomText,
  verdictText,
} from '../../lib/diagnosis/diagnosis-text.ts';
import { causesOfSymptoms, symptoms } from '../../lib/diagnosis/symptoms.ts';

describe('the texts of a diagnosis', () => {
  it('name every line of the list differently', () => {
    expect(new Set(checkIds.map(checkText)).size).toBe(checkIds.length);
  });

  it.each([
    [outcomeText('unclear'), 'The test shows nothing for certain'],
    [verdictText('told'), 'For information'],
    [codeText(7500529), 'Microsoft’s page about AADSTS7500529'],
  ])('say in words: %s', (text, words) => {
    expect(text).toBe(words);
  });
});

describe('what an admin sees', () => {
  it.each(symptoms)('%s is told in a text of its own, and leads to causes', (symptom) => {
    expect(symptoms.filter((each) => symptomText(each) === symptomText(symptom))).toEqual([
      symptom,
    ]);
    const causes = causesOfSymptoms[symptom];
    expect(new Set(causes).size).toBe(causes.length);
    expect(causes.length).toBeGreaterThan(0);
  });
});
