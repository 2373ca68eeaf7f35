import type { checklist as source } from '../en/checklist.ts';
import type { Translated } from '../translated.ts';

/** The list of all steps: how each stands, what it waits for, and who can do it. */
export const checklist: Translated<typeof source> = {
  'checklist.heading': 'Todos los pasos',
  'checklist.observed': 'Visto como hecho',
  'checklist.by-hand': 'Hecho manualmente',
  'checklist.handed-over': 'Hecho según un archivo',
  'checklist.stale': 'Ha cambiado desde que se hizo',
  'checklist.open': 'Pendiente',
  'checklist.current': 'Ahora',
  'checklist.tick': 'Marcar «{step}» como hecho manualmente',
  'checklist.untick': 'Quitar la marca de «{step}»',
  'checklist.untick.short': 'Quitar la marca',
  'checklist.number': 'Tutorial {numbers}',
  'checklist.blocked': 'Espera a {steps}',
  'checklist.role': 'Necesita: {role}',
  'checklist.count': '{done} de {total}',
  'role.master-admin': 'Master Admin en Image Relay',
  'role.cloud-application-administrator': 'Administrador de aplicaciones en la nube en Entra',
  'role.user-administrator': 'Administrador de usuarios en Entra',
  'role.test-user': 'el nombre de usuario y la contraseña del usuario de prueba',
};
