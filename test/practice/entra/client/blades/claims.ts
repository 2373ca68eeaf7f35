import type { SamlSettings } from '../../exchange.ts';
import { type Live, workedOut } from '../model/live.ts';
import { appear, plainCells, press, section } from '../model/make.ts';
import type { Grid, GridRow, Part } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade } from '../model/surface.ts';
import { claimRows, nameIdPieces } from './claim-rows.ts';
import { nameIdPane } from './name-id-pane.ts';

/** Attributes & Claims: the required name identifier, and the other claims. */
export function claims(portal: Portal, settings: Live<SamlSettings>): Blade {
  const { t } = portal;
  const blade = createBlade(portal, t('attributesClaims'));
  blade.subtitle(settings.peek().displayName);
  const notPlayed = () => portal.notify(t('notPlayedTitle'), t('notPlayedText'));
  blade.commands([press(t('addNewClaim'), notPlayed), press(t('addGroupClaim'), notPlayed)]);
  const required = section(t('requiredClaim'), [requiredClaim(portal, settings)]);
  void appear(portal, blade, [required], [section(t('additionalClaims'), [otherClaims(portal)])]);
  return blade;
}

function requiredClaim(portal: Portal, settings: Live<SamlSettings>): Part {
  const { t } = portal;
  const open = () => portal.openPane((within) => nameIdPane(within, settings));
  const row = (): GridRow => ({
    key: 'nameid',
    cells: {
      ...plainCells({ name: t('uniqueUserIdentifier'), type: 'SAML' }),
      value: nameIdPieces(settings().nameId),
    },
    open,
    menu: [],
  });
  return claimGrid(portal, t('requiredClaim'), () => [row()]);
}

function otherClaims(portal: Portal): Part {
  return claimGrid(portal, portal.t('additionalClaims'), () =>
    claimRows.map(({ name, source }) => ({
      key: name,
      cells: plainCells({ name, type: 'SAML', value: source }),
      open: null,
      menu: [],
    })),
  );
}

function claimGrid({ t }: Portal, name: string, rows: () => GridRow[]): Grid {
  return {
    kind: 'grid',
    name,
    look: 'table',
    columns: [
      { key: 'name', title: t('claimName') },
      { key: 'type', title: t('type') },
      { key: 'value', title: t('value') },
    ],
    rows: workedOut(rows),
    ticked: null,
    empty: '',
  };
}
