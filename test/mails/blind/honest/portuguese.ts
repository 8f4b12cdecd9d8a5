import { google, hosted, mailchimp, sendgrid, ses } from '../../carriers.ts';
import { button, letter, link } from '../../letter.ts';
import { pdf } from '../../paper.ts';
import type { Family } from '../family.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'pt' };

/** Banks, shops, parcels, services, public bodies and colleagues in Portuguese. */
export const portuguese: Family[] = [
  {
    family: 'Portuguese, bank',
    split: 'fitting',
    mails: [
      {
        name: 'Portuguese: Pix received, Nubank',
        from: 'Nubank <todomundo@nubank.com.br>',
        subject: 'Você recebeu uma transferência',
        zone: '-0300',
        via: sendgrid({ own: true }),
        text: `Oi, Taro!

Você recebeu uma transferência de R$ 120,00 de MARIA S.
O valor já está disponível na sua conta. Confira no app.

Equipe Nubank
`,
      },
      {
        name: 'Portuguese: bill due, Itaú',
        from: 'Itaú <comunicacao@itau-unibanco.com.br>',
        subject: 'Sua fatura fechou',
        zone: '-0300',
        html: letter(
          [
            'Olá, Taro',
            'A fatura do cartão final 4471 fechou em R$ 812,40 e vence em 25/11.',
            'Pague pelo app Itaú. Não enviamos boletos por e-mail sem que você peça.',
          ],
          look,
        ),
      },
      {
        name: 'Portuguese: unusual buy, a bank',
        from: 'Banco Ipê <seguranca@banco-ipe.example>',
        subject: 'Compra não reconhecida? Seu cartão está bloqueado',
        zone: '-0300',
        via: ses({ region: 'sa-east-1' }),
        text: `Olá, Taro.

Bloqueamos preventivamente o cartão final 8820 por causa de uma tentativa de compra de R$ 1.940,00 às 02:13.
Foi você? Libere pelo app. Não foi? Ligue para o número no verso do cartão.

Banco Ipê
`,
      },
    ],
  },
  {
    family: 'Portuguese, shops and parcels',
    split: 'held',
    mails: [
      {
        name: 'Portuguese: sent, Mercado Livre',
        from: 'Mercado Livre <noreply@mercadolivre.com>',
        subject: 'Seu pacote está a caminho',
        zone: '-0300',
        html: letter(
          [
            'Oi, Taro!',
            'Seu pacote chega amanhã entre 9 h e 18 h.',
            button('https://www.mercadolivre.com.br/vendas/2000001234567890/detalhe', 'Acompanhar envio'),
          ],
          look,
        ),
      },
      {
        name: 'Portuguese: parcel to be taxed, Correios',
        from: 'Correios <noreply@correios.com.br>',
        subject: 'Encomenda LX123456789CN aguardando pagamento',
        zone: '-0300',
        text: `Prezado cliente,

Sua encomenda internacional LX123456789CN aguarda o pagamento dos tributos (R$ 34,12). Acesse Minhas Importações, no site dos Correios, com seu login.
Prazo: 20 dias. Depois disso o objeto será devolvido ao remetente.
`,
      },
      {
        name: 'Portuguese: refund, a shop',
        from: 'Livraria do Porto <ola@livrariadoporto.example>',
        subject: 'O seu reembolso foi processado',
        zone: '-0300',
        via: mailchimp(),
        html: letter(
          [
            'Olá, Taro',
            'O reembolso de 18,90 € foi feito para o cartão usado na compra. Pode demorar até 5 dias úteis.',
            link('https://livrariadoporto.example/conta', 'A minha conta'),
          ],
          look,
        ),
      },
    ],
  },
  {
    family: 'Portuguese, public body and services',
    split: 'fitting',
    mails: [
      {
        name: 'Portuguese: message, Portal das Finanças',
        from: 'Autoridade Tributária <noreply@at.gov.pt>',
        subject: 'Nova notificação no ViaCTT',
        zone: '-0300',
        text: `Exmo. Senhor,

Foi colocada uma notificação na sua caixa postal eletrónica ViaCTT. Consulte-a no Portal das Finanças.

Mensagem gerada automaticamente.
`,
      },
      {
        name: 'Portuguese: bill overdue, a telephone company',
        from: 'Vivo <fatura@vivo.com.br>',
        subject: 'Sua fatura venceu: evite o bloqueio',
        zone: '-0300',
        html: letter(
          [
            'Oi, Taro',
            'Ainda não identificamos o pagamento da fatura de R$ 59,99, vencida em 10/11. Para evitar o bloqueio da linha em 25/11, pague pelo app Vivo.',
            link('https://www.vivo.com.br/meuvivo', 'Meu Vivo'),
            'Se já pagou, desconsidere.',
          ],
          look,
        ),
      },
      {
        name: 'Portuguese: code, gov.br',
        from: 'gov.br <noreply@gov.br>',
        subject: 'Código de acesso',
        zone: '-0300',
        text: `Seu código de acesso é 482913. Ele vale por 10 minutos.
Não compartilhe este código.
`,
      },
    ],
  },
  {
    family: 'Portuguese, colleagues',
    split: 'held',
    mails: [
      {
        name: 'Portuguese: colleague, report',
        from: 'João Prado <joao.prado@prado-cafe.example>',
        subject: 'Relatório até 17h',
        zone: '-0300',
        via: google(),
        text: `Taro, consegue me mandar o relatório até as 17h? O cliente está cobrando.
Abs,
João
`,
      },
      {
        name: 'Portuguese: new account told by phone too',
        from: 'Prado Café Financeiro <financeiro@prado-cafe.example>',
        subject: 'Alteração de dados bancários',
        zone: '-0300',
        via: google(),
        text: `Prezados,

A partir de dezembro receberemos no Banco Exemplo. A carta assinada segue em anexo; favor confirmar pelo telefone que já possuem antes de alterar o cadastro.

Prado Café
`,
        attachments: [{ filename: 'carta.pdf', type: 'application/pdf', content: pdf(['carta']) }],
      },
      {
        name: 'Portuguese: school meeting',
        from: 'Escola Ipê <secretaria@escola-ipe.example>',
        subject: 'Reunião de pais: confirme até amanhã',
        zone: '-0300',
        via: hosted('mail.escola-ipe.example'),
        auth: { dkim: '', dmarc: 'none' },
        text: `Senhores pais,

A reunião será quinta, às 19h. Por favor, confirmem presença até amanhã respondendo a este e-mail.

Secretaria
`,
      },
    ],
  },
];
