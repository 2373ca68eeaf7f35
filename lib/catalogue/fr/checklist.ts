import type { checklist as source } from '../en/checklist.ts';
import type { Translated } from '../translated.ts';

/** The list of all steps: how each stands, what it waits for, and who can do it. */
export const checklist: Translated<typeof source> = {
  'checklist.heading': 'Toutes les étapes',
  'checklist.observed': 'Constatée comme faite',
  'checklist.by-hand': 'Faite à la main',
  'checklist.handed-over': 'Faite selon un fichier',
  'checklist.stale': 'Modifiée après avoir été faite',
  'checklist.open': 'À faire',
  'checklist.current': 'Maintenant',
  'checklist.tick': 'Marquer « {step} » comme fait à la main',
  'checklist.untick': 'Retirer la coche de « {step} »',
  'checklist.untick.short': 'Retirer la coche',
  'checklist.number': 'Tutoriel {numbers}',
  'checklist.blocked': 'En attente de {steps}',
  'checklist.role': 'Il vous faut : {role}',
  'checklist.count': '{done} sur {total}',
  'role.master-admin': 'Master Admin dans Image Relay',
  'role.cloud-application-administrator': 'Administrateur d’application cloud dans Entra',
  'role.user-administrator': 'Administrateur d’utilisateurs dans Entra',
  'role.test-user': 'le nom et le mot de passe de l’utilisateur de test',
};
