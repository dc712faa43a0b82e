/** The words of the page around the wizard. They are not labels: nothing of them is in an org. */

/** By the names that the page gives them with `data-word`, whose English stands in the page itself; `onlyInOrg` is said of links. */
type Words = Readonly<
  Record<
    | 'trying'
    | 'inOrg'
    | 'onlyInOrg'
    | 'install'
    | 'language'
    | 'colors'
    | 'system'
    | 'light'
    | 'dark'
    | 'setup'
    | 'licenses',
    string
  >
>;

export const OWN_WORDS: Readonly<Record<string, Words>> = {
  de: {
    trying:
      'Sie probieren Sync Readiness ohne Organisation aus. Ihre Antworten bleiben in diesem Browser. Nur eine Abfrage verlässt ihn: Sie sendet einen Domänennamen an einen öffentlichen DNS-Resolver.',
    inOrg:
      'In Ihrer Organisation zählt der Assistent auch Ihre Benutzer nach Domäne, prüft Ihre Berechtigungen, speichert Bewertungen und verlinkt auf die Seiten von Setup.',
    onlyInOrg: '{0} (in Ihrer Organisation)',
    install: 'In Ihrer Organisation installieren',
    language: 'Sprache',
    colors: 'Farben',
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
    setup:
      'Dieser Link führt zu einer Seite von Setup. Hängen Sie dies an die Adresse Ihrer Organisation an:',
    licenses: 'Lizenzen',
  },
  es: {
    trying:
      'Está probando Sync Readiness sin una organización. Sus respuestas permanecen en este navegador. Solo sale de él una consulta: envía un nombre de dominio a un servidor DNS público.',
    inOrg:
      'En su organización, el asistente también cuenta sus usuarios por dominio, comprueba sus permisos, guarda evaluaciones y enlaza con las páginas de Configuración.',
    onlyInOrg: '{0} (en su organización)',
    install: 'Instalarlo en su organización',
    language: 'Idioma',
    colors: 'Colores',
    system: 'Como el sistema',
    light: 'Claro',
    dark: 'Oscuro',
    setup: 'Este vínculo lleva a una página de Configuración. Añada esto a la dirección de su organización:',
    licenses: 'Licencias',
  },
  fr: {
    trying:
      'Vous essayez Sync Readiness sans organisation. Vos réponses restent dans ce navigateur. Seule une recherche en sort : elle envoie un nom de domaine à un résolveur DNS public.',
    inOrg:
      'Dans votre organisation, l’assistant compte aussi vos utilisateurs par domaine, vérifie vos autorisations, enregistre des évaluations et renvoie aux pages de Configuration.',
    onlyInOrg: '{0} (dans votre organisation)',
    install: 'L’installer dans votre organisation',
    language: 'Langue',
    colors: 'Couleurs',
    system: 'Comme le système',
    light: 'Clair',
    dark: 'Sombre',
    setup: 'Ce lien mène à une page de Configuration. Ajoutez ceci à l’adresse de votre organisation :',
    licenses: 'Licences',
  },
  ja: {
    trying:
      '組織なしで Sync Readiness を試しています。回答はこのブラウザーに残ります。ブラウザーの外に出るのは照会だけで、ドメイン名を 1 つ、公開 DNS リゾルバーに送信します。',
    inOrg:
      '組織では、このほかにユーザーのドメイン別の集計、権限の確認、評価の保存、［設定］のページへのリンクも使用できます。',
    onlyInOrg: '{0}（組織で使用できます）',
    install: '組織にインストール',
    language: '言語',
    colors: '配色',
    system: 'システムに合わせる',
    light: 'ライト',
    dark: 'ダーク',
    setup: 'このリンクは［設定］のページを開きます。組織のアドレスに次を追加してください：',
    licenses: 'ライセンス',
  },
  pt: {
    trying:
      'Você está experimentando o Sync Readiness sem uma organização. As suas respostas ficam neste navegador. Só uma consulta sai dele: ela envia um nome de domínio a um resolvedor de DNS público.',
    inOrg:
      'Na sua organização, o assistente também conta os usuários por domínio, verifica as suas permissões, salva avaliações e traz links para as páginas da Configuração.',
    onlyInOrg: '{0} (na sua organização)',
    install: 'Instalar na sua organização',
    language: 'Idioma',
    colors: 'Cores',
    system: 'Como no sistema',
    light: 'Claro',
    dark: 'Escuro',
    setup: 'Este link leva a uma página da Configuração. Acrescente isto ao endereço da sua organização:',
    licenses: 'Licenças',
  },
};
