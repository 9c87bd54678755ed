import type { MessageId } from '../../site.ts';

/** One field of a message to whoever publishes; `id` is also its name in the form of issues of the repository. */
export interface MessageField {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly kind: 'line' | 'text';
  readonly isOptional?: true;
}

/** What someone may write to the atlas without Git nor account: a page of `/contribuer/`, made of these fields. */
export interface MessageKind {
  /** Last segment of the address, and name of the form of issues (`.github/ISSUE_TEMPLATE/<id>.yml`). */
  readonly id: MessageId;
  readonly title: string;
  readonly lead: string;
  /** First line of the message, and its subject. */
  readonly subject: string;
  readonly fields: readonly MessageField[];
}

const NAME: MessageField = {
  id: 'nom',
  label: 'Votre nom',
  help: 'Comme il doit paraître sur la page, ou rien\u00a0: une proposition peut rester sans nom.',
  kind: 'line',
  isOptional: true,
};

const PAGE: MessageField = {
  id: 'page',
  label: 'La page',
  help: 'Son adresse, copiée depuis le navigateur.',
  kind: 'line',
};

export const MESSAGE_KINDS: readonly MessageKind[] = [
  {
    id: 'signaler',
    title: 'Signaler une erreur',
    lead: 'Un chiffre faux, une date, un nom, une source qui ne dit pas cela\u00a0: cinq lignes suffisent, sans compte ni logiciel.',
    subject: 'Une erreur dans En meute',
    fields: [
      PAGE,
      {
        id: 'passage',
        label: 'Le passage ou le chiffre',
        help: 'La phrase, ou le nom du chiffre\u00a0: «\u00a0Entreprises membres\u00a0».',
        kind: 'line',
      },
      { id: 'constat', label: 'Ce qui ne va pas', kind: 'text' },
      { id: 'proposition', label: 'Ce qu’il faudrait lire', kind: 'text', isOptional: true },
      {
        id: 'source',
        label: 'Où on peut le vérifier',
        help: 'Une adresse, un article avec sa date, un rapport\u2026 Sans source, nous chercherons.',
        kind: 'text',
        isOptional: true,
      },
      NAME,
    ],
  },
  {
    id: 'completer',
    title: 'Combler un blanc',
    lead: 'Vous savez ce que nous n’avons pas trouvé. Dites-nous quoi, et où d’autres pourront le lire.',
    subject: 'Un complément pour En meute',
    fields: [
      PAGE,
      {
        id: 'passage',
        label: 'La question sans réponse',
        help: '«\u00a0Que paie un membre\u202f?\u00a0», «\u00a0Que sont-ils devenus\u202f?\u00a0»',
        kind: 'line',
      },
      { id: 'proposition', label: 'La réponse', help: 'Avec l’année, et ce qui est compté.', kind: 'text' },
      {
        id: 'source',
        label: 'Où on peut le lire',
        help: 'Une page, un article, un rapport. Un témoignage se publie comme déclaré, avec la qualité de qui parle.',
        kind: 'text',
      },
      NAME,
    ],
  },
  {
    id: 'proposer',
    title: 'Proposer un cas',
    lead: 'Dites qui coopère avec qui, où, depuis quand, et surtout où vous l’avez lu. Nous rédigeons, vous relisez.',
    subject: 'Un cas pour En meute',
    fields: [
      { id: 'groupement', label: 'Qui coopère', help: 'Le nom du groupement, et quelques membres.', kind: 'line' },
      { id: 'lieu', label: 'Où', help: 'Une commune, une vallée, un département.', kind: 'line' },
      { id: 'debut', label: 'Depuis quand', help: 'Une année, même approximative.', kind: 'line', isOptional: true },
      { id: 'pratiques', label: 'Ce qu’ils font ensemble', kind: 'text' },
      {
        id: 'resultats',
        label: 'Ce que ça a donné, ce qui a coincé',
        help: 'Les échecs nous intéressent autant que les succès.',
        kind: 'text',
        isOptional: true,
      },
      { id: 'source', label: 'Où vous l’avez lu', help: 'Deux sources suffisent pour commencer.', kind: 'text' },
      NAME,
    ],
  },
  {
    id: 'retirer',
    title: 'Demander un retrait',
    lead: 'Une organisation ou une personne citée peut répondre, faire corriger ou demander un retrait.',
    subject: 'Une demande de retrait ou de réponse pour En meute',
    fields: [
      PAGE,
      { id: 'passage', label: 'Ce qui est en cause', kind: 'text' },
      { id: 'constat', label: 'Pourquoi', kind: 'text' },
      {
        id: 'proposition',
        label: 'Ce que vous demandez',
        help: 'Une réponse publiée, une correction, un retrait.',
        kind: 'text',
      },
      { id: 'nom', label: 'Votre nom, et à quel titre vous écrivez', kind: 'line' },
    ],
  },
];
