import type { setups as source } from '../en/setups.ts';
import type { Translated } from '../translated.ts';

/** What the panel says of several setups. */
export const setups: Translated<typeof source> = {
  'setups.heading': 'Configuraciones ({count, number})',
  'setups.at-work': 'Visible ahora',
  'setups.name': 'Nombre de esta configuración',
  'setups.name.hint': 'Solo lo ve usted; por ejemplo, el nombre de un cliente.',
  'setups.name.save': 'Guardar el nombre',
  'setups.search': 'Buscar por nombre o host',
  'setups.none-found': 'Ninguna coincide con «{text}».',
  'setups.more':
    '{count, plural, one {Coincide # configuración más. Afine la búsqueda para verla.} many {Coinciden # de configuraciones más. Afine la búsqueda para verlas.} other {Coinciden # configuraciones más. Afine la búsqueda para verlas.}}',
  'setups.progress': 'Pasos hechos: {done} de {total}; última apertura: {at, date, medium}',
  'setups.bring': 'Continuar con {name}',
  'setups.bring.short': 'Continuar',
  'setups.archive': 'Archivar {name}',
  'setups.archive.short': 'Archivar',
  'setups.archive.this': 'Archivar esta configuración',
  'setups.restore': 'Desarchivar {name}',
  'setups.restore.short': 'Desarchivar',
  'setups.archived': 'Archivadas ({count, number})',
  'setups.delete': 'Eliminar {name}',
  'setups.delete.short': 'Eliminar',
  'setups.delete.question':
    '¿Eliminar todo lo registrado para {host}? En las consolas no cambia nada. No se puede deshacer.',
  'setups.delete.yes': 'Eliminar definitivamente',
  'setups.delete.no': 'Conservar',
  'setups.new': 'Configurar otra empresa',
  'setups.new.company': 'Nombre o dirección de la empresa',
  'setups.new.copy': 'Con los nombres elegidos para {host}',
  'setups.new.begin': 'Empezar',
};
