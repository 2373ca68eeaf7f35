/** What all elements of this manner have in common; none inherits a rule through its root. */
export const baseStyle = `
:host { display: block; margin: 8px 0; }
:host([hidden]), [hidden] { display: none !important; }
button {
  padding: 5px 14px;
  border: 1px solid #6b6f76;
  border-radius: 14px;
  background: #fff;
  font: inherit;
  cursor: pointer;
}
button.primary { background: #2b5f8a; color: #fff; }
button.bare { border: 0; padding: 2px 6px; background: none; color: #2b5f8a; text-align: left; }
button:disabled { opacity: 0.45; cursor: default; }
input, select {
  box-sizing: border-box;
  padding: 5px 8px;
  border: 1px solid #6b6f76;
  border-radius: 6px;
  font: inherit;
}
input[type="text"], input[type="password"] { width: min(420px, 100%); }
input[readonly], input:disabled { background: #eef1f4; }
label { font-weight: 600; }
a { color: #2b5f8a; }
h2, h3, h4 { margin: 6px 0; }
.quiet { color: #565b61; font-size: 12px; }
.wrong { color: #a3262c; }
`;
