import type { Family } from '../blind/family.ts';
import { hosted, mailgun, marketingCloud, sendgrid, ses } from '../carriers.ts';
import { button, letter, link } from '../letter.ts';
import { addressed } from './addressed.ts';

const page = (lang: string, ...parts: string[]) => letter(parts, { font: 'Arial, Helvetica, sans-serif', lang });

const portuguese: Family[] = [
  {
    family: 'honest Portuguese at length, contracts and accounts',
    split: 'fitting',
    mails: [
      {
        name: 'Portuguese at length: loan taken, what was agreed',
        from: 'Banco Araucária <contratos@bancoaraucaria.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'Resumo do seu empréstimo pessoal nº 7.118.220',
        html: page(
          'pt-BR',
          'Olá, Marina,',
          'Seu empréstimo foi contratado hoje, às 10h12, pelo aplicativo, e o dinheiro já está na sua conta. Guarde este resumo.',
          'Valor liberado: R$ 6.000,00<br>Prazo: 18 meses<br>Parcela: R$ 429,55, todo dia 10<br>Taxa de juros: 2,79% ao mês<br>Custo efetivo total (CET): 41,33% ao ano<br>IOF: R$ 143,28<br>Primeira parcela: 10/01/2027',
          'As parcelas são debitadas da conta corrente. Se não houver saldo no dia, tentaremos novamente nos dias seguintes, com multa de 2% e juros de mora de 1% ao mês sobre o valor em atraso.',
          'Você pode desistir sem custo em até 7 dias, devolvendo o valor liberado, e pode antecipar parcelas a qualquer momento, com desconto proporcional dos juros. As duas coisas são feitas no aplicativo, em Empréstimos > Meus contratos.',
          'Não cobramos nenhum depósito antecipado, taxa de liberação ou seguro para conceder crédito. Se alguém pedir isso em nosso nome, é golpe: não pague e nos avise.',
          link('https://www.bancoaraucaria.example/contratos/credito-pessoal', 'Condições gerais do contrato'),
          '<p style="font-size:11px">SAC 0800 555 0101, 24 horas. Ouvidoria 0800 555 0100, dias úteis das 9h às 18h. Se não ficar satisfeita com a solução apresentada, procure a Ouvidoria com o número do protocolo.</p>',
        ),
      },
      {
        name: 'Portuguese at length: mail servers move, a hosting company',
        from: 'HospedaFácil <suporte@hospedafacil.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'Ação necessária até 05/12: migração do seu serviço de e-mail',
        text: `Olá, Marina Lopes,

Entre os dias 5 e 7 de dezembro vamos mudar as caixas postais do domínio ateliemarina.example para os novos servidores. Eles são mais rápidos, filtram melhor o spam e têm o dobro do espaço.

O QUE MUDA PARA VOCÊ

1. Quem usa apenas o webmail não precisa fazer nada. O endereço continua o mesmo.
2. Quem usa Outlook, Thunderbird ou o aplicativo do celular precisa alterar o nome do servidor:
   - entrada (IMAP): imap2.hospedafacil.example, porta 993, SSL
   - saída (SMTP): smtp2.hospedafacil.example, porta 465, SSL
   O usuário e a senha não mudam.
3. Quem aponta o domínio para fora deve atualizar o registro MX até o dia 5. Os valores estão no painel, em Domínios > DNS.

O QUE ACONTECE SE EU NÃO FIZER NADA?

Os servidores antigos serão desligados em 15 de dezembro. Depois disso, os programas que não tiverem sido reconfigurados vão mostrar erro de conexão. Nenhuma mensagem será perdida: todas estarão no webmail.

COMO SEI QUE ESTE E-MAIL É VERDADEIRO?

O mesmo aviso está na página inicial da Central do Cliente. Não pedimos sua senha e não enviamos arquivos para instalar.

Passo a passo com imagens: https://ajuda.hospedafacil.example/migracao-2026

Ficou com dúvida? Abra um chamado ou ligue para (41) 3000-0199, das 8h às 20h.

Equipe HospedaFácil
`,
      },
    ],
  },
  {
    family: 'honest Portuguese at length, offices and elections',
    split: 'held',
    mails: [
      {
        name: 'Portuguese at length: debts may be settled, a town hall',
        from: 'Prefeitura de Vila Serena <refis@vilaserena.pr.gov.br>',
        via: hosted('mail.vilaserena.pr.gov.br'),
        subject: 'Programa de regularização de débitos: adesão até 18 de dezembro',
        text: `Prezada contribuinte,

Consta em nosso cadastro um ou mais débitos inscritos em dívida ativa em seu nome, relativos a ISS de 2023 e 2024. Informamos que a Lei Municipal nº 4.118/2026 criou um programa de regularização com desconto em juros e multas:

 - pagamento à vista: 90% de desconto;
 - em até 12 parcelas: 70%;
 - em até 36 parcelas: 40%.

O valor principal e a correção monetária não têm desconto. A parcela mínima é de R$ 80,00 e o atraso de três parcelas cancela o acordo.

Para consultar os valores e aderir, compareça ao Atendimento ao Cidadão (Rua da Matriz, 55), de segunda a sexta, das 8h30 às 16h30, com documento de identidade, ou use o Portal do Contribuinte com a sua conta gov.br. O prazo termina em 18 de dezembro e não será prorrogado.

Débitos não regularizados serão encaminhados a protesto em cartório a partir de fevereiro de 2027, como prevê o artigo 9º da lei.

Se você entende que o débito é indevido, pode apresentar impugnação por escrito no mesmo endereço.

Atenciosamente,

Secretaria Municipal de Finanças
Telefone: (41) 3000-0156
`,
      },
      {
        name: 'Portuguese at length: request due, a teachers’ union of Portugal',
        from: 'Sindicato dos Docentes do Norte <info@sdn-docentes.example>',
        zone: '+0000',
        via: mailgun(),
        subject: 'Circular 41: recuperação do tempo de serviço, requerimento até dia 30',
        html: page(
          'pt-PT',
          'Cara colega,',
          'Terminou ontem mais uma ronda negocial. O ministério aceitou que o tempo de serviço prestado em substituição passe a contar para a progressão, mas só para quem o requerer até 30 de novembro. É, portanto, urgente.',
          'O que deve fazer: 1) confirmar na plataforma o registo biográfico; 2) descarregar a minuta do requerimento; 3) entregá-la nos serviços administrativos do agrupamento e guardar o comprovativo com o número de entrada.',
          'Atenção: a plataforma pede a palavra-passe de sempre. Se já não se lembra dela, recupere-a com o número de utilizador, porque o apoio telefónico está muito demorado.',
          button('https://www.sdn-docentes.example/minutas/tempo-de-servico', 'Descarregar minuta'),
          'Os sócios com quotas em dia podem pedir a revisão do requerimento ao nosso gabinete jurídico. Quem tem quotas em atraso pode regularizá-las na sede ou por transferência.',
          'A próxima reunião é no dia 2 de dezembro. Até lá, mantém-se o pré-aviso de greve às horas extraordinárias.',
          'Saudações sindicais,<br>A Direção',
        ),
      },
    ],
  },
];

const spanish: Family[] = [
  {
    family: 'honest Spanish at length, contracts and accounts',
    split: 'held',
    mails: [
      {
        name: 'Spanish at length: new conditions of an account',
        from: 'Caja Ribera <clientes@cajaribera.example>',
        via: sendgrid({ own: true }),
        subject: 'Cambios en tu contrato de cuenta a partir del 1 de febrero',
        html: page(
          'es',
          'Hola, Lucía:',
          'Te informamos, con los dos meses de antelación que marca la ley, de los cambios que entrarán en vigor el 1 de febrero de 2027 en tu Cuenta Ribera acabada en 338.',
          'Comisión de mantenimiento: pasa de 0 a 3 € al mes para quienes no tengan domiciliada la nómina o al menos tres recibos. Hoy tú cumples los requisitos, así que no pagarás nada.',
          'Transferencias inmediatas: pasan a costar lo mismo que las ordinarias, es decir, nada. Antes de confirmar cada transferencia te diremos si el nombre del beneficiario coincide con el titular de la cuenta.',
          'Tarjeta: el límite diario en cajeros baja de 1.000 a 600 €. Puedes subirlo cuando quieras en la app.',
          'Si no estás de acuerdo, puedes cancelar la cuenta sin coste antes del 1 de febrero. Si no nos dices nada, entenderemos que aceptas las nuevas condiciones.',
          button('https://www.cajaribera.example/contratos/cambios-2027', 'Leer el contrato completo'),
          '<p style="font-size:11px">Servicio de Atención al Cliente: Plaza del Puente, 2. Si en un mes no recibes respuesta, puedes dirigirte al Banco de España. Caja Ribera está adherida al Fondo de Garantía de Depósitos.</p>',
        ),
      },
      {
        name: 'Spanish at length: warranty claim and what she must do',
        from: 'Electro Mudéjar Posventa <posventa@electromudejar.example>',
        via: sendgrid({ own: true }),
        subject: 'Reparación R-55120: necesitamos tu respuesta en 15 días',
        text: `Hola, Lucía:

El servicio técnico ha revisado tu portátil y este es el resultado:

- La batería está hinchada y no debe usarse. La sustitución entra en garantía y no te costará nada.
- La pantalla tiene una grieta en la esquina inferior derecha. Según el informe, se debe a un golpe y la garantía no lo cubre. El presupuesto es de 168,00 €, IVA incluido.

Tienes tres opciones:

1. Aceptar el presupuesto. Entra en tu cuenta, abre la reparación R-55120 y pulsa "Aceptar". El pago se hace al recoger el equipo en la tienda.
2. Rechazarlo. Cambiaremos solo la batería y te devolveremos el equipo con la pantalla tal como está.
3. Pedir una segunda opinión. Puedes llevarte el equipo (sin batería) o solicitar el informe completo para reclamar ante la Junta Arbitral de Consumo.

Si en 15 días no nos contestas, aplicaremos la opción 2. Pasados seis meses sin que lo recojas, la ley nos permite considerarlo abandonado.

Antes de reparar borramos la contraseña de inicio, no tus archivos. Aun así, te recomendamos tener una copia de seguridad.

Estado de la reparación: https://www.electromudejar.example/reparaciones/R-55120

Un saludo,
Posventa Electro Mudéjar
968 000 188, de 10 a 14 y de 17 a 20
`,
      },
    ],
  },
  {
    family: 'honest Spanish at length, offers and journeys',
    split: 'fitting',
    mails: [
      {
        name: 'Spanish at length: everything before a flight',
        from: 'Aerolevante <tuviaje@aerolevante.example>',
        via: marketingCloud('e.aerolevante.example'),
        subject: 'Tu vuelo sale en 3 días: lee esto antes de ir al aeropuerto',
        html: page(
          'es',
          'Hola, Lucía:',
          'Queda poco para tu viaje Alicante-Dublín (AL 2207, sábado 21, 7:35). Para que no haya sorpresas, esto es lo que debes saber.',
          'Facturación: ya puedes sacar la tarjeta de embarque en la web o en la app. En el mostrador cuesta 30 €.',
          'Documentación: Irlanda no pertenece a Schengen. Lleva DNI o pasaporte en vigor y comprueba que los datos de la reserva coinciden exactamente con los del documento; corregir el nombre es gratis hasta 24 horas antes.',
          'Equipaje: tu tarifa solo incluye un bolso de 40 x 30 x 20 cm. Si llevas una maleta, añádela ahora (24 €); en la puerta de embarque cuesta 59 €.',
          button('https://www.aerolevante.example/mi-reserva?loc=TT9KQ2', 'Gestionar mi reserva'),
          'Seguridad: llega con dos horas. Los líquidos, en envases de 100 ml.',
          '¿Necesitas alojamiento o coche? Con el código LEVANTE10 tienes un 10 % en nuestros colaboradores hasta el viernes.',
          '<p style="font-size:11px">Este mensaje contiene información sobre tu reserva. Si no quieres recibir ofertas, cambia tus preferencias.</p>',
        ),
      },
      {
        name: 'Spanish at length: electricity, change of tariff offered',
        from: 'Luz de Levante <ahorro@luzdelevante.example>',
        via: marketingCloud('e.luzdelevante.example'),
        subject: 'Lucía, con otra tarifa habrías pagado 61 € menos',
        html: page(
          'es',
          'Hola, Lucía:',
          'Hemos comparado lo que gastaste en los últimos doce meses con nuestras otras tarifas. Con la Tarifa Noche habrías pagado 61 € menos, porque usas la lavadora y el horno casi siempre después de las doce.',
          'Cambiar es gratis, no hay permanencia ni corte de luz, y la fianza no se toca. La oferta vale hasta el 30 de noviembre; después el precio del kWh nocturno sube un 4 %.',
          'Cómo se hace: entra en tu área de cliente, elige "Cambiar tarifa" y firma con el código que te mandaremos al móvil. Recibirás el contrato por correo y tendrás 14 días para desistir.',
          button('https://www.luzdelevante.example/area-cliente/tarifa-noche', 'Ver la comparación'),
          'No vamos por las casas ni llamamos por teléfono para ofrecer cambios. Si alguien lo hace y te pide una factura o el IBAN, no es de Luz de Levante.',
        ),
      },
    ],
  },
];

const italian: Family[] = [
  {
    family: 'honest Italian at length, contracts and accounts',
    split: 'fitting',
    mails: [
      {
        name: 'Italian at length: renewal of a certified mailbox, what to do',
        from: 'Pec Serena <assistenza@pecserena.example>',
        via: ses({ region: 'eu-south-1' }),
        subject: 'Adeguamento alla PEC europea: verifica l’identità entro il 31 gennaio',
        html: page(
          'it',
          'Gentile Chiara Fontana,',
          'il sistema italiano di posta elettronica certificata si sta adeguando allo standard europeo (REM). Perché la tua casella ceramichefontana@pecserena.example continui a funzionare, la legge richiede due passaggi che solo tu puoi fare.',
          '1. Verifica dell’identità. Puoi usare lo SPID, la carta d’identità elettronica o la firma digitale. Serve una volta sola e richiede pochi minuti.',
          '2. Attivazione della verifica in due passaggi. A ogni nuovo dispositivo ti chiederemo, oltre alla password, una conferma nell’app.',
          'Entrambi si fanno dal pannello di gestione, che raggiungi digitando l’indirizzo che usi di solito. Hai tempo fino al 31 gennaio 2027. Dopo quella data potrai ancora ricevere e leggere i messaggi, ma l’invio resterà sospeso finché non avrai completato la verifica.',
          'L’adeguamento è gratuito. Non inviamo allegati, non chiediamo pagamenti e non ti chiameremo al telefono.',
          link('https://www.pecserena.example/guide/pec-europea', 'Guida passo per passo'),
          'Grazie per la collaborazione,<br>Assistenza Pec Serena',
        ),
      },
      {
        name: 'Italian at length: claim after a hailstorm, an insurer',
        from: 'Assicurazioni Ginestra Sinistri <sinistri@ginestra.example>',
        via: sendgrid({ own: true }),
        subject: 'Sinistro 26/77120: offerta di 1.340,00 € e documenti da inviare',
        text: `Gentile Chiara Fontana,

il perito ha concluso la valutazione dei danni da grandine al suo veicolo. Di seguito la nostra proposta.

  Danno accertato ............ 1.590,00 €
  Scoperto contrattuale ......   250,00 €
  Indennizzo proposto ........ 1.340,00 €

Se accetta, ci restituisca la quietanza firmata insieme a:
 - copia del documento d'identità;
 - codice IBAN di un conto a lei intestato, da inserire nell'area clienti (non per e-mail);
 - fattura della carrozzeria, se la riparazione è già stata eseguita.

Il pagamento avviene entro 15 giorni dal ricevimento. La proposta è valida 60 giorni; trascorso questo termine la pratica viene archiviata, fermo restando il suo diritto di riaprirla entro due anni.

Se non accetta, può incassare la somma a titolo di acconto e chiedere una perizia in contraddittorio: il costo del perito terzo si divide a metà.

Per qualunque chiarimento può rivolgersi all'agenzia Fabbri o al liquidatore, dott. Renzi, il martedì e il giovedì mattina.

Area clienti: https://www.ginestra.example/area-clienti

Distinti saluti,
Ufficio Sinistri
Assicurazioni Ginestra S.p.A.
`,
      },
    ],
  },
  {
    family: 'honest Italian at length, offices and clubs',
    split: 'held',
    mails: [
      {
        name: 'Italian at length: grant for shops, a chamber of commerce',
        from: 'Camera di Commercio dell’Arno <bandi@camcomarno.example>',
        via: mailgun(),
        subject: 'Bando artigianato digitale: domande dal 24 novembre, fondi limitati',
        html: page(
          'it',
          'Gentile imprenditrice,',
          'dal 24 novembre alle ore 10 e fino a esaurimento delle risorse le imprese artigiane con sede nella provincia possono chiedere un contributo a fondo perduto pari al 50% delle spese per siti, cataloghi e vendita in rete, fino a 3.000 euro.',
          'Requisiti: iscrizione attiva al Registro delle Imprese, diritto annuale pagato, DURC regolare, una PEC valida. Chi non ha pagato il diritto annuale 2026 può regolarizzarsi con il ravvedimento prima di presentare la domanda.',
          'La domanda si presenta solo in via telematica, con firma digitale. Le domande sono esaminate in ordine di arrivo: negli anni scorsi i fondi sono finiti in due giorni, perciò consigliamo di preparare i documenti per tempo.',
          'Non è richiesto alcun pagamento per partecipare e non ci avvaliamo di intermediari. Diffidi di chi le telefona offrendo il "posto garantito".',
          button('https://www.camcomarno.example/bandi/artigianato-digitale', 'Leggi il bando'),
          'Sportello informativo: 055 000 100, dal lunedì al venerdì, 9-13.',
        ),
      },
      {
        name: 'Italian at length: a walking club, everything for the trip',
        from: 'Sezione Escursionisti Valdarno <gite@escursionistivaldarno.example>',
        via: hosted('smtp9.hostingarno.example'),
        subject: 'Gita alle Apuane del 28-29: ultime cose, leggere bene',
        text: `Cari tutti,

siamo al completo: 42 iscritti e 5 in lista d'attesa. Chi rinuncia lo dica SUBITO, perché entro mercoledì devo confermare i letti al rifugio e dopo la caparra non me la ridanno.

Ritrovo: sabato alle 6.15 al parcheggio della piscina. Il pullman parte alle 6.30 e non aspetta nessuno (chi c'era l'anno scorso sa).

Saldo: 68 euro a testa, in contanti sul pullman. Chi preferisce il bonifico lo faccia entro giovedì sul conto della sezione, scrivendo nella causale cognome e "Apuane". Chi non ha rinnovato la tessera non è assicurato e quindi non può venire: si può ancora fare venerdì sera in sede, dalle 21.

Da portare: scarponi (niente scarpe da ginnastica, quest'anno li controllo), giacca a vento, pila frontale, sacco lenzuolo, tessera, una maglia di ricambio da lasciare sul pullman, pranzo al sacco per sabato. La cena è polenta, chi è celiaco me lo ricordi.

Il meteo per ora dà sereno sabato e nuvole domenica. Se cambia, decidiamo venerdì alle 18 e vi scrivo.

La traccia del percorso è qui: https://www.escursionistivaldarno.example/gite/apuane

Telefono per le emergenze: il mio, che avete.

A sabato!
Piero
`,
      },
    ],
  },
];

/** Written when the shorter mails had been judged once, and the labels of those were known. */
export const honestAtLength: Family[] = [
  ...addressed(portuguese, { to: 'Marina Lopes <marina.lopes@example.com>', zone: '-0300' }),
  ...addressed(spanish, { to: 'Lucía Navarro <lucia.navarro@example.com>', zone: '+0100' }),
  ...addressed(italian, { to: 'Chiara Fontana <chiara.fontana@example.com>', zone: '+0100' }),
];
