/** A front matter in all the manners in which people write one. */
export const YAML = `# Un cas
titre: Mécaloire # le nom
accroche: 'Ils forment ensemble : à trois'
resume: >-
  Deux phrases
  pliées.
objectifs: [former, 'innover']
lieux:
  - commune: '42218'
    role: siège

  - role: atelier
    commune: '01004'
territoire:
  nom: Loire
  departements: ['42', '43']
chiffres:
  - id: membres
    releves:
      - { valeur: 60, annee: 2024, source: a }
      - valeur: 50
        annee: [2010, 2011] # deux ans
        source: b
# Ce qu'on sait
fiche:
  resultat: { reponse: "L'un, l'autre", annee: 2024 }
porteur:
questions:
- Combien ?
- Depuis quand ?
publie: 2026-11-22
`;

export const ORDER: readonly string[] = ['titre', 'forme', 'objectifs', 'lieux', 'commune', 'genre', 'role', 'publie'];
