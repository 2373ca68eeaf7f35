import type { Stage } from '../../demo/stage.ts';
import { addFromGallery, openBasicSaml, saveBasicSaml } from '../../demo/walk-entra.ts';
import { readFirst } from '../../demo/walk-image-relay.ts';

/** Walks to the step at which the certificate is brought. */
export async function walkToCertificate(stage: Stage): Promise<void> {
  await readFirst(stage);
  await addFromGallery(stage);
  await openBasicSaml(stage);
  await stage.panel.fill(3);
  await saveBasicSaml(stage);
}
