/**
 * Runs in the page: whatever sticks out of the page or out of its own box, one line each. What scrolls by
 * itself may be wider inside, and a box to type in shows as much of its text as fits.
 */
export function overflowsIn(): string[] {
  const slack = 1;
  const width = document.documentElement.clientWidth;
  const nameOf = (element: Element) =>
    `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`;
  const isOwnMaster = (element: Element) => {
    const { overflowX, position } = getComputedStyle(element);
    return overflowX !== 'visible' || position === 'absolute';
  };
  const isWithin = (element: Element | null): boolean =>
    element !== null && element !== document.body
      ? isOwnMaster(element) || isWithin(element.parentElement)
      : false;
  const isTypedIn = (element: Element) => element.matches('input, textarea, select, progress');
  const shown = [...document.body.querySelectorAll('*')].filter(
    (element) => element.checkVisibility() && !isWithin(element.parentElement),
  );
  const ofThePage =
    document.documentElement.scrollWidth > width
      ? [`the page is ${document.documentElement.scrollWidth} px wide`]
      : [];
  const beside = shown.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -slack || right > width + slack;
  });
  const within = shown.filter(
    (element) =>
      element.clientWidth > 0 &&
      !isOwnMaster(element) &&
      !isTypedIn(element) &&
      element.scrollWidth > element.clientWidth + slack,
  );
  return [
    ...ofThePage,
    ...beside.map((each) => `beside the page: ${nameOf(each)}`),
    ...within.map((each) => `out of its box: ${nameOf(each)}`),
  ];
}
