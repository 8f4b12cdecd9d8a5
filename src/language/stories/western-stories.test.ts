import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNDED, processorTime } from '../../util/testing.ts';
import { fraudStoriesIn } from '../fraud-stories.ts';
import { plainText } from '../plain-text.ts';

const told: Record<string, string[]> = {
  'secrets-listed': [
    'Para desbloquear, digite o número do cartão, a validade e a senha de 6 dígitos.',
    'Informe agência, conta e senha eletrônica na página segura.',
    'Introduzca el número de su tarjeta, la caducidad y el PIN.',
    'Indique su usuario y la clave de firma para continuar.',
    'Inserisca il numero della carta e il PIN, poi i codici che riceverà via SMS.',
    'Saisissez le numéro de votre carte et votre code secret.',
    'Geben Sie Ihre Kontonummer und PIN ein.',
  ],
  'held-transfer': [
    'Uma transferência de R$ 2.300,00 está bloqueada. Confirme seus dados e a chave para liberar o valor em até 6 horas.',
    'Hay un ingreso de 310 € pendiente de aceptar. Acepte el pago antes de las 20:00.',
    'Un bonifico di 640 € è in attesa. Confermi i dati per ricevere la somma entro oggi.',
    'Un virement de 240 € est bloqué. Confirmez vos coordonnées sous 24 h.',
  ],
  accusation: [
    'A Polícia Judiciária e a Europol acusam-no de pornografia infantil. Envie as suas justificações por e-mail no prazo de 72 horas, ou será emitido um mandado de detenção.',
    'La Guardia Civil le acusa de pornografía infantil. Responda en 48 horas o se emitirá una orden de detención.',
    'Il direttore della Polizia Postale la accusa di pedopornografia. Invii le giustificazioni entro 72 ore, o seguirà un mandato di arresto.',
    'La gendarmerie vous accuse de pédopornographie. Répondez sous 72 h, sinon mandat d’arrêt.',
  ],
  extortion: [
    'Invadi o seu computador e gravei você em um site adulto. Envie 900 dólares em bitcoin para a minha carteira em 48 horas, ou todos os seus contatos verão o vídeo.',
    'He infectado tu ordenador y te grabé con tu cámara en páginas porno. Transfiere 800 € en bitcoin. Tienes 48 horas, o lo verán tus contactos.',
    'Ho registrato un video intimo dalla tua webcam. Paga 700 euro in bitcoin entro 48 ore o lo mando ai tuoi contatti.',
  ],
  summons: [
    'Segue o boleto vencido em fatura.zip. Senha do arquivo: 4410. Evite o protesto.',
    'La factura impagada solo puede abrirse en un ordenador con Windows. Evite la vía judicial.',
    'Fattura insoluta: scarichi documento.zip, password: 5521. Senza pagamento entro oggi si procede per vie legali.',
  ],
  'storage-loss': [
    'Il tuo dominio è stato sospeso. Versa 3,90 € entro oggi per evitare la cancellazione.',
    'A sua hospedagem foi suspensa. Pague R$ 9,90 ainda hoje com cartão de crédito.',
    'Su suscripción ha sido suspendida. Abone 2,95 € hoy mismo.',
  ],
  'stranded-friend': [
    'Fui assaltada em Madri e levaram a carteira e o passaporte. Você pode me emprestar 900 euros? Estou no hotel e devolvo assim que voltar.',
    'Me han robado el bolso con el pasaporte. ¿Puedes enviarme 700 euros? Estoy en el consulado. Te los devuelvo cuando regrese.',
    'Mi hanno rubato il portafoglio. Puoi mandarmi 600 euro? Sono in albergo all’estero, ti restituisco tutto.',
  ],
  'money-mule': [
    'Vaga de agente: você recebe na sua conta os pagamentos e transfere o restante, ficando com 8% de comissão.',
    'Trabajo desde casa: recibirá en su cuenta pagos de clientes y los reenviará; la comisión es del 7 %.',
    'Lavoro da casa: riceverà sul suo conto bonifici e li girerà ai partner, con una provvigione.',
  ],
  'easy-money': [
    'Ganhe R$ 350 por dia só para curtir vídeos, sem experiência. Chame no WhatsApp.',
    'Gana 90 € al día por dar likes, sin experiencia. Escríbenos por Telegram.',
    'Guadagni 80 € al giorno: basta mettere like dal telefono. Scrivi su Telegram.',
    'Esta plataforma de trading opera por ti. Regístrate, plazas limitadas.',
  ],
  'stranger-friend': [
    'Vi o seu perfil e gostaria de te conhecer. Sou capitão numa missão de paz e guardo uma caixa com dinheiro.',
    'Ho visto il tuo profilo. Sono vedovo, ingegnere su una piattaforma. Vorrei conoscerti: scriviamoci su WhatsApp.',
  ],
  'support-call': [
    'Seu antivírus foi renovado e R$ 899 debitados. Ligue para 0800 555 0142 e um técnico acessará o computador para o reembolso.',
    'Il suo abbonamento è stato rinnovato. Chiami il 800 555 0142 entro 12 ore.',
  ],
  'public-due': [
    'Seu benefício será bloqueado. Envie uma selfie e a senha para confirmar a prova de vida.',
    'Su pensión será suspendida si no confirma sus datos bancarios.',
    'Su luz será cortada hoy antes de las 18:00. Pague con tarjeta.',
    'A energia será cortada hoje. Pague agora por Pix.',
  ],
  'public-refund': [
    'Você tem dinheiro esquecido no banco. Consulte agora o valor: o prazo termina hoje.',
    'Hay un importe a su favor sin cobrar. Reclame ahora su dinero, el plazo acaba hoy.',
  ],
  'loan-offer': [
    'Empréstimo para negativados, sem consulta ao SPC. Fale conosco no WhatsApp.',
    'Préstamos con ASNEF en 24 horas. Escríbenos.',
    'Prestito tra privati, anche a cattivi pagatori. Scriva a questo indirizzo.',
  ],
};

const honest = [
  'Por segurança, nunca pedimos número do cartão e senha por e-mail. Confirme sempre no aplicativo.',
  'Nunca te pediremos tus claves ni los códigos que recibes por SMS. Introduce el número de tarjeta solo en la app.',
  'Entre no portal com o seu usuário e a sua senha.',
  'Per accedere inserisci la tua e-mail e la password.',
  'Seu Pix de R$ 85,00 foi enviado hoje.',
  'Has recibido un Bizum de 18 €. Concepto: cena.',
  'Il bonifico di 300 € è stato eseguito oggi.',
  'Tu dominio caduca en 7 días. Puedes renovarlo en tu área de cliente.',
  'Em anexo segue a nota fiscal de outubro. Obrigado pela compra.',
  'La fattura n. 12 è disponibile nell’area clienti e scade il 30 novembre.',
  'A Polícia Federal informa: o seu passaporte está pronto.',
  'O fornecimento será interrompido no domingo, das 8h às 12h, para manutenção da rede.',
  'Você foi selecionado para a entrevista de emprego na terça-feira.',
  'Aviso: golpistas dizem que gravaram você e pedem bitcoin. Não pague, é golpe.',
  'La policía busca testigos del robo de la semana pasada.',
  'Perdi a minha carteira no hotel; se a encontrarem, avisem-me.',
];

for (const [kind, texts] of Object.entries(told)) {
  describe(`the story ${kind}, in other western languages`, () => {
    for (const text of texts) {
      it(text.slice(0, 40), () => {
        const kinds = fraudStoriesIn(plainText(text)).map((one) => one.kind);
        assert.ok(
          kinds.some((one) => one === kind),
          `told: ${kinds.join(', ')}`,
        );
      });
    }
  });
}

describe('no story in other western languages', () => {
  for (const text of honest) it(text.slice(0, 40), () => assert.deepEqual(fraudStoriesIn(plainText(text)), []));
});

it('looks for them in bounded time', () => {
  const spent = processorTime();
  for (const piece of [
    'pix ',
    'senha ',
    'transferencia bloqueada ',
    'numero do cartao ',
    'bonifico ',
    'boleto a.',
    '4 ',
    'ligue 800 ',
  ])
    fraudStoriesIn(piece.repeat(30_000 / piece.length));
  assert.ok(spent() < BOUNDED);
});
