import type { handOver as source } from '../en/hand-over.ts';
import type { Translated } from '../translated.ts';

/** Handing one console's half of a setup to whoever sets up the other one, and taking it. */
export const handOver: Translated<typeof source> = {
  'hand-over.heading': 'Transmettre ou reprendre',
  'hand-over.what':
    'Si une personne configure Entra et une autre Image Relay, chacune transmet ce dont l’autre a besoin. Les mots de passe n’en font jamais partie.',
  'hand-over.export': 'Transmettre à quelqu’un d’autre',
  'hand-over.make.entra': 'Transmettre ce qu’affiche Entra',
  'hand-over.make.image-relay': 'Transmettre ce qu’affiche Image Relay',
  'hand-over.nothing.entra':
    'Rien à transmettre n’est encore connu d’Entra. Ouvrez-y d’abord la page SAML de l’application.',
  'hand-over.nothing.image-relay':
    'Rien à transmettre n’est encore connu d’Image Relay. Ouvrez-y d’abord « <relay>Single Sign On Settings</relay> ».',
  'hand-over.read-first':
    'Lisez-le avant de l’envoyer : il nomme votre locataire, votre site et l’utilisateur de test.',
  'hand-over.text': 'Ce que dit la transmission',
  'hand-over.copy': 'Copier le texte de l’e-mail',
  'hand-over.save': 'Enregistrer la transmission dans un fichier',

  'hand-over.mail.greeting.entra':
    'Voici les valeurs d’Entra pour l’authentification unique avec {host}. Elles sont nécessaires dans Image Relay.',
  'hand-over.mail.greeting.image-relay':
    'Voici les valeurs d’Image Relay sur {host} pour l’authentification unique. Elles sont nécessaires dans Entra.',
  'hand-over.mail.compare':
    'Avant de les utiliser, appelez l’expéditeur à un numéro que vous connaissez et comparez :',
  'hand-over.mail.how':
    'Dans SSO Setup Assistant, collez tout ce message sous « <own>hand-over.import</own> ». Sa somme de contrôle révèle un dommage en route, pas une falsification : ne renoncez donc pas à l’appel.',

  'hand-over.import': 'Reprendre ce que quelqu’un a envoyé',
  'hand-over.import.why':
    'Le contenu est d’abord affiché. Rien n’est repris avant que vous l’ayez dit.',
  'hand-over.file': 'Choisir le fichier',
  'hand-over.paste': 'Ou coller le message',
  'hand-over.look': 'Voir ce qu’il contient',
  'hand-over.problem.too-large':
    'C’est plus volumineux que toute transmission et n’a donc pas été lu. Choisissez le fichier que l’expéditeur a enregistré, ou collez le message seul.',
  'hand-over.problem.not-json':
    'Il n’y a là aucune transmission. Collez le message entier, avec ses lignes de lettres et de chiffres, ou choisissez le fichier.',
  'hand-over.problem.another-format':
    'Ce fichier contient autre chose qu’une transmission : rien n’a été repris. Demandez à l’expéditeur quel fichier il a enregistré avec « <own>hand-over.save</own> ».',
  'hand-over.problem.newer-version':
    'Une version plus récente de cette extension l’a créée : elle n’a pas été lue. Mettez l’extension à jour et recommencez.',
  'hand-over.problem.damaged':
    'Elle a été endommagée ou coupée en route : sa somme de contrôle ou sa forme est fausse, et rien n’a été repris. Demandez à l’expéditeur le fichier lui-même.',
  'hand-over.problem.contradicts-itself':
    'Ses valeurs appartiennent à différents locataires, applications ou sites : rien n’a été repris. Demandez à l’expéditeur de rouvrir les pages et de transmettre de nouveau.',
  'hand-over.problem.another-company':
    'Elle est pour {given}, et cette configuration est pour {host} : rien n’a été repris. Demandez à l’expéditeur si c’est la bonne.',
  'hand-over.problem.another-tenant':
    'Elle nomme un autre locataire Entra que celui que votre console a affiché : rien n’a été repris. Demandez à l’expéditeur lequel est le bon.',
  'hand-over.problem.another-application':
    'Elle nomme une autre application dans Entra que celle de cette configuration : rien n’a été repris. Demandez à l’expéditeur laquelle est la bonne.',

  'hand-over.preview': 'Ce qu’elle apporterait',
  'hand-over.preview.side.entra':
    'De la personne qui configure Entra, établie le {at, date, medium} à {at, time, short}.',
  'hand-over.preview.side.image-relay':
    'De la personne qui configure Image Relay, établie le {at, date, medium} à {at, time, short}.',
  'hand-over.preview.begins': 'La reprendre commence une configuration pour {host}.',
  'hand-over.preview.call':
    'Appelez l’expéditeur à un numéro que vous connaissez et faites-vous lire ceci au téléphone :',
  'hand-over.preview.checksum':
    'La somme de contrôle est juste : rien n’a été endommagé en route. Elle ne dit pas qui l’a écrite. Tant qu’une console ou les métadonnées de Microsoft n’affichent pas aussi une valeur, celle-ci compte comme non confirmée.',
  'hand-over.preview.values': 'Valeurs',
  'hand-over.preview.names': 'Noms',
  'hand-over.preview.steps':
    '{count, plural, one {Selon l’expéditeur, # étape y est faite.} many {Selon l’expéditeur, # d’étapes y sont faites.} other {Selon l’expéditeur, # étapes y sont faites.}}',
  'hand-over.effect.new': 'Nouveau',
  'hand-over.effect.same': 'Identique à ce que vous avez',
  'hand-over.effect.replaces': 'Prend la place de : {now}',
  'hand-over.effect.stays': 'Non repris, votre propre valeur reste : {now}',
  'hand-over.take': 'Tout concorde : reprendre',
  'hand-over.leave': 'Ne pas reprendre',
  'hand-over.taken': 'Repris. Ce que rien ne confirme encore est signalé partout où c’est utilisé.',
};
