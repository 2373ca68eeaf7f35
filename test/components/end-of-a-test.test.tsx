import { render } from '@testing-library/preact';
import { useEffect } from 'preact/hooks';
import { expect, test } from 'vitest';

const goodbyes: string[] = [];

function Guest() {
  useEffect(() => () => void goodbyes.push('gone'), []);
  return null;
}

test('a view is there while its test runs', () => {
  render(<Guest />);
  expect(goodbyes).toEqual([]);
});

test('it has cleaned up before the next one begins', () => {
  expect(goodbyes).toEqual(['gone']);
});
