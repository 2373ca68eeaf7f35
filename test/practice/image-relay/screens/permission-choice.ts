import type { Company } from '../../world/world.ts';
import type { Option } from '../screen.ts';

export function permissionOptions({ permissions }: Company): Option[] {
  return permissions.map(({ id, title }) => ({ value: id, text: title }));
}
