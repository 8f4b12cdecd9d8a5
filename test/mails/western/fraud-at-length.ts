import type { Family } from '../blind/family.ts';
import { hosted, mailgun, sendgrid, ses } from '../carriers.ts';
import { button, letter, link } from '../letter.ts';
import { addressed } from './addressed.ts';

const page = (lang: string, ...parts: string[]) => letter(parts, { font: 'Arial, Helvetica, sans-serif', lang });

const portuguese: Family[] = [
  {
    family: 'fraud in Portuguese at length',
    split: 'held',
    mails: [
      {
        name: 'fraud at length: account must be validated, a bank, in Portuguese',
        from: 'Banco Santander <seguranca@validacao-cadastral.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'Comunicado importante sobre o acesso à sua conta',
        html: page(
          'pt-BR',
          'Prezado(a) cliente,',
          'A segurança dos seus dados é a nossa prioridade. Por isso investimos continuamente em tecnologia para proteger as suas transações em todos os canais de atendimento.',
          'Durante uma verificação de rotina, nosso sistema identificou tentativas de acesso à sua conta a partir de um aparelho não reconhecido. Como medida preventiva, o seu cadastro foi marcado como PENDENTE DE VALIDAÇÃO e algumas funções, como Pix, transferências e saques, já estão limitadas.',
          'Para voltar a usar a conta normalmente, siga os passos:',
          '1. Acesse a página de validação pelo botão abaixo.<br>2. Informe CPF, agência, conta e senha de acesso.<br>3. Digite o código do seu cartão de segurança ou do token.<br>4. Aguarde na página até a confirmação; um consultor poderá entrar em contato por telefone.',
          button('https://validacao-cadastral.example/pf', 'Validar cadastro'),
          'O prazo é de 24 horas a contar do recebimento desta mensagem. Sem a validação, a conta será bloqueada em definitivo, o limite de crédito será cancelado e será preciso comparecer à agência de origem.',
          'Não compartilhe esta mensagem com terceiros. Agradecemos a compreensão.',
          '<p style="font-size:11px">SAC 24 horas. Ouvidoria: dias úteis, das 8h às 20h. Este é um e-mail automático, por favor não responda.</p>',
        ),
      },
      {
        name: 'fraud at length: extrajudicial notice, in Portuguese',
        from: 'Moura & Prado Advogados <notificacao@mouraprado-cobranca.example>',
        via: hosted('vps3.mouraprado-cobranca.example'),
        subject: 'NOTIFICAÇÃO EXTRAJUDICIAL - processo 0018227-41.2026',
        text: `Prezada senhora,

Na qualidade de procuradores do credor, vimos NOTIFICÁ-LA da existência de débito em seu nome, decorrente de contrato de financiamento não quitado, cujo valor atualizado é de R$ 12.480,33.

Foram feitas diversas tentativas de contato sem êxito. Esgotados os meios amigáveis, o processo foi distribuído e há pedido de bloqueio de contas e bens pelo sistema SISBAJUD, com cumprimento previsto para amanhã, às 10h.

Excepcionalmente, e apenas hoje, o credor autorizou a quitação por R$ 980,00, por meio de Pix ou boleto. Com o pagamento, a ação será extinta e o seu nome será retirado dos cadastros de inadimplentes em até 5 dias úteis.

Para obter os autos do processo e o boleto, acesse:

https://mouraprado-cobranca.example/autos/0018227

A senha do arquivo são os quatro primeiros números do seu CPF. O documento só pode ser aberto em computador.

A ausência de manifestação será entendida como recusa da proposta, e serão adotadas todas as medidas judiciais, inclusive penhora de salário e busca e apreensão de veículo.

Atenciosamente,

Dr. Renato Moura
Departamento Jurídico
`,
      },
    ],
  },
];

const spanish: Family[] = [
  {
    family: 'fraud in Spanish at length',
    split: 'fitting',
    mails: [
      {
        name: 'fraud at length: tax debt, in Spanish',
        from: 'Agencia Estatal de Administración <recaudacion@obligacion-vencida.example>',
        via: mailgun(),
        subject: 'Obligación tributaria vencida n.º 20261187',
        html: page(
          'es',
          'Estimado/a contribuyente:',
          'Le comunicamos que, tras la revisión de las declaraciones correspondientes a los ejercicios 2024 y 2025, se ha detectado una discrepancia entre los ingresos declarados y los datos facilitados por terceros.',
          'Como consecuencia, figura a su nombre una deuda de 486,72 €, cuyo periodo voluntario de pago terminó ayer. De acuerdo con la normativa, el importe devengará un recargo del 20 % y podrá dar lugar al embargo de sus cuentas y de la devolución de la próxima campaña.',
          'No obstante, puede evitar el recargo si regulariza su situación en las próximas 24 horas. Para ello:',
          '1. Acceda al portal de pago.<br>2. Identifíquese con su DNI y la clave de su banca en línea.<br>3. Introduzca los datos de la tarjeta con la que desea pagar.<br>4. Conserve el justificante.',
          button('https://obligacion-vencida.example/portal', 'Acceder al portal de pago'),
          'Si ya ha efectuado el pago, no podrá anularse la sanción hasta que confirme sus datos en el mismo portal.',
          'Este mensaje se ha generado automáticamente. Las respuestas no serán atendidas.',
        ),
      },
      {
        name: 'fraud at length: the partner who has money to move, in Spanish',
        from: 'Capitán David Wilson <cap.davidwilson@correo-mision.example>',
        via: hosted('mail.correo-mision.example'),
        subject: 'Espero que este mensaje te encuentre bien',
        text: `Querida Lucía:

Espero que me perdones por escribirte sin conocerte. Vi tu perfil y algo en tu sonrisa me dijo que eras una persona honrada. Me llamo David Wilson, tengo 52 años, soy viudo y padre de una niña de 11, y sirvo como capitán médico en una misión de paz en Yemen.

La vida aquí es dura y uno se siente muy solo. Dentro de dos meses me jubilo y mi sueño es instalarme en España, comprar una casa cerca del mar y volver a tener una familia. Me gustaría mucho conocerte mejor.

Hay algo más, y te ruego que quede entre nosotros. Durante una operación mi unidad encontró una caja con dinero y me correspondieron 1.800.000 dólares. No puedo guardarlos en el campamento. Un diplomático de la Cruz Roja puede sacar el paquete y entregarlo en tu domicilio; tú lo guardarías hasta que yo llegue y el 30 % sería para ti.

Lo único que necesito es tu dirección, tu teléfono y que adelantes los gastos del mensajero, 1.450 euros, que aquí no puedo pagar porque no tenemos banco. Te los devolveré en cuanto abras la caja.

Por favor, no hables de esto con nadie, ni con tu familia. Mi vida corre peligro.

Contéstame pronto, cuento las horas.

Tuyo,
David
`,
      },
    ],
  },
];

const italian: Family[] = [
  {
    family: 'fraud in Italian at length',
    split: 'fitting',
    mails: [
      {
        name: 'fraud at length: account and new rules, in Italian',
        from: 'UniCredit <comunicazioni@adeguamento-conto.example>',
        via: sendgrid(),
        subject: 'Adeguamento obbligatorio del profilo cliente',
        html: page(
          'it',
          'Gentile cliente,',
          'come previsto dalla nuova direttiva europea sui servizi di pagamento, stiamo aggiornando i nostri sistemi per offrirti un livello di sicurezza ancora più elevato.',
          'Dai nostri controlli risulta che il tuo profilo non è stato ancora adeguato. Per questo motivo abbiamo limitato in via cautelativa bonifici, ricariche e prelievi.',
          'La procedura è gratuita e richiede pochi minuti:',
          '1. Accedi alla pagina sicura.<br>2. Inserisci codice adesione e PIN.<br>3. Indica il numero di cellulare e il numero della carta.<br>4. Conferma i codici che riceverai via SMS e resta in attesa della chiamata del nostro ufficio antifrode.',
          button('https://adeguamento-conto.example/cliente', 'Avvia l’adeguamento'),
          'Durante la procedura non utilizzare l’app, per evitare errori di sincronizzazione.',
          'In caso di mancato adeguamento entro le prossime 12 ore il conto sarà sospeso e le somme trasferite su un conto tecnico, con un costo di riattivazione di 150 €.',
          link('https://adeguamento-conto.example/info', 'Maggiori informazioni'),
          'Cordiali saluti,<br>Servizio Clienti',
        ),
      },
      {
        name: 'fraud at length: the widow who gives her fortune, in Italian',
        from: 'Signora Hélène Marchand <helene.marchand@donazione-cuore.example>',
        via: hosted('mail.donazione-cuore.example'),
        subject: 'Una donazione per lei',
        text: `Buongiorno,

mi scuso per questa intrusione. Mi chiamo Hélène Marchand, sono nata a Lione e ho 68 anni. Le scrivo da un letto d'ospedale a Londra, dove sono ricoverata per un tumore alla gola in fase terminale. I medici mi hanno detto che mi restano poche settimane.

Mio marito è morto sei anni fa e non abbiamo avuto figli. Possiedo la somma di 2.650.000 euro, che desidero donare a una persona onesta e degna di fiducia, perché la usi in parte per sé e in parte per aiutare i bambini abbandonati. Ho trovato il suo indirizzo su internet e, dopo aver pregato a lungo, ho sentito che la persona giusta era lei.

Non si tratta di uno scherzo. Il denaro è depositato in banca e il mio notaio, il dottor Delacroix, ha già preparato l'atto. Perché la donazione sia valida deve soltanto inviargli i suoi dati: nome e cognome, indirizzo, telefono, professione e una copia del documento. Lui le indicherà le spese notarili, l'unica cosa a suo carico.

La prego di rispondermi presto e di non parlarne con nessuno fino alla conclusione, perché la famiglia di mio marito vorrebbe impedirlo.

Che Dio la benedica.

Hélène Marchand
`,
      },
    ],
  },
];

/** Written when the shorter mails had been judged once, and the labels of those were known. */
export const fraudAtLength: Family[] = [
  ...addressed(portuguese, { to: 'Marina Lopes <marina.lopes@example.com>', zone: '-0300' }),
  ...addressed(spanish, { to: 'Lucía Navarro <lucia.navarro@example.com>', zone: '+0100' }),
  ...addressed(italian, { to: 'Chiara Fontana <chiara.fontana@example.com>', zone: '+0100' }),
];
