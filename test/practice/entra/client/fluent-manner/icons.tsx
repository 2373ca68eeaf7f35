/** @jsxImportSource react */
import { registerIcons } from '@fluentui/react/lib/Styling';

const drawings: Record<string, string> = {
  Add: 'M8 2V14M2 8H14',
  Cancel: 'M3 3 13 13M13 3 3 13',
  CheckMark: 'M3 8.5 6.5 12 13 4',
  ChevronDown: 'M3 5.5 8 10.5 13 5.5',
  CircleRing: 'M8 2A6 6 0 1 1 7.9 2',
  Clear: 'M4 4 12 12M12 4 4 12',
  Copy: 'M6 5H13V14H6ZM6 11H3V2H10V5',
  Delete: 'M3 4.5H13M4.5 4.5 5 14H11L11.5 4.5',
  Edit: 'M3 13 4 9.5 11 2.5 13.5 5 6.5 12Z',
  Hide: 'M1.5 8Q8 1.5 14.5 8 8 14.5 1.5 8ZM2 14 14 2',
  More: 'M3 8H4M7.5 8H8.5M12 8H13',
  RedEye: 'M1.5 8Q8 1.5 14.5 8 8 14.5 1.5 8ZM8 6A2 2 0 1 1 7.9 6',
  Search: 'M7 2A5 5 0 1 1 6.9 2M10.5 10.5 14.5 14.5',
  StatusCircleCheckmark: 'M4.5 8.5 7 11 11.5 5.5',
};

/** Line drawings of our own in the place of the icon font, which lives on a server elsewhere. */
export function registerOwnIcons(): void {
  const entries = Object.entries(drawings).map(([name, path]) => [
    name,
    <Drawing path={path} key={name} />,
  ]);
  registerIcons({ icons: Object.fromEntries(entries) });
}

function Drawing({ path }: { path: string }) {
  return (
    <svg width="1em" height="1em" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  );
}
