const icon = (path: string) =>
  `<svg class="fxs-icon" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="${path}" fill="none" stroke="currentColor" stroke-width="1.4"/></svg>`;

/** Line drawings of our own; none of them says anything that the text beside it does not. */
export const icons = {
  cross: icon('M3 3 13 13M13 3 3 13'),
  chevron: icon('M5 3 10 8 5 13'),
  pencil: icon('M3 13 4 9.5 11 2.5 13.5 5 6.5 12 3 13Z'),
  copy: icon('M6 5H13V14H6ZM6 11H3V2H10V5'),
  bin: icon('M3 4.5H13M6 4.5V2.5H10V4.5M4.5 4.5 5 14H11L11.5 4.5'),
  dots: icon('M3 8H4M7.5 8H8.5M12 8H13'),
  eye: icon('M1.5 8Q8 1.5 14.5 8 8 14.5 1.5 8ZM8 6.2A1.8 1.8 0 1 1 7.9 6.2'),
  lens: icon('M7 2A5 5 0 1 1 6.9 2M10.5 10.5 14.5 14.5'),
};
