// Where counting starts differs from load to load, so that no id can be relied on.
let next = 40 + Math.floor(Math.random() * 900);

function number(): number {
  next += 1 + Math.floor(Math.random() * 3);
  return next;
}

export const generatedId = {
  control: () => `_weave_e_${number()}`,
  label: () => `form-label-id-${number()}`,
  boxName: () => `__azc-textBox-tsx${number()}`,
};
