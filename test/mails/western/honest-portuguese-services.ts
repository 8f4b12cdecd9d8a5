import type { Family } from '../blind/family.ts';
import { mailchimp, mailgun, marketingCloud, postmark, sendgrid, ses } from '../carriers.ts';
import { button, letter, link } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'pt-BR' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest Portuguese, what a bank tells of an account',
    split: 'fitting',
    mails: [
      {
        name: 'Portuguese: Pix sent, a bank',
        from: 'Banco Araucária <avisos@bancoaraucaria.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'Comprovante: Pix enviado de R$ 85,00',
        html: page(
          'Oi, Marina!',
          'Seu Pix foi enviado em 18/11/2026, às 14h07.',
          'Valor: R$ 85,00<br>Para: Padaria Dois Irmãos Ltda.<br>Instituição: Cooperativa do Vale<br>ID da transação: E31872495202611181707s0a9',
          'O comprovante completo está no aplicativo, em Extrato.',
          'Não reconhece esta operação? Abra o aplicativo, toque em Ajuda e depois em Contestar Pix.',
        ),
      },
      {
        name: 'Portuguese: monthly statement with PDF, a bank',
        from: 'Cooperativa do Vale <extrato@cooperativadovale.example>',
        subject: 'Extrato mensal da sua conta - outubro/2026',
        text: `Prezada associada,

Segue em anexo o extrato consolidado da sua conta corrente referente a outubro de 2026.

O arquivo é protegido: para abrir, use os cinco primeiros números do seu CPF.

Se preferir deixar de receber o extrato por e-mail, altere a opção em Meu Perfil > Comunicações, no internet banking, ou procure a sua agência.

Atenciosamente,
Cooperativa do Vale
Ouvidoria: 0800 555 0100 (dias úteis, das 9h às 18h)
`,
        attachments: [{ filename: 'extrato_2026_10.pdf', type: 'application/pdf', content: pdf(['Extrato']) }],
      },
      {
        name: 'Portuguese: card blocked by herself, a bank',
        from: 'Banco Araucária <avisos@bancoaraucaria.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'Você bloqueou o cartão final 5518',
        html: page(
          'Oi, Marina!',
          'Como você pediu pelo aplicativo às 22h41, o cartão final 5518 foi bloqueado por perda. Ele não pode mais ser usado para compras nem saques.',
          'Um novo cartão será enviado para o seu endereço cadastrado em até 7 dias úteis. As assinaturas pagas com o cartão antigo precisarão ser atualizadas quando o novo chegar.',
          'Se não foi você quem pediu o bloqueio, ligue para 4004 0100.',
        ),
      },
      {
        name: 'Portuguese: new device authorised, a bank',
        from: 'Banco Araucária <avisos@bancoaraucaria.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'Novo celular autorizado na sua conta',
        html: page(
          'Oi, Marina!',
          'Um novo aparelho foi autorizado a acessar a sua conta:',
          'Aparelho: Moto G84<br>Data: 17/11/2026, 19h22<br>Local aproximado: Curitiba, PR',
          'Por segurança, o limite do Pix ficará reduzido nas próximas 24 horas.',
          'Foi você? Então não precisa fazer nada. Não foi? Bloqueie o acesso agora mesmo pelo aplicativo, em Segurança > Aparelhos, ou ligue para 4004 0100.',
        ),
      },
      {
        name: 'Portuguese: register to be updated, a bank',
        from: 'Banco Araucária <relacionamento@bancoaraucaria.example>',
        via: ses({ region: 'sa-east-1', tracked: true }),
        subject: 'Marina, atualize seu cadastro até 10 de dezembro',
        html: page(
          'Oi, Marina!',
          'Faz mais de dois anos que seus dados foram conferidos. O Banco Central exige que os bancos mantenham o cadastro dos clientes em dia, por isso pedimos que você confirme endereço, profissão e renda até 10 de dezembro.',
          'É rápido: abra o aplicativo e toque em Perfil > Meus dados. Você também pode ir a qualquer agência com um documento com foto e um comprovante de residência.',
          button('https://www.bancoaraucaria.example/ajuda/atualizacao-cadastral', 'Como atualizar'),
          'Depois dessa data, alguns serviços podem ficar limitados até a atualização.',
        ),
      },
      {
        name: 'Portuguese: overdraft used, a bank of Portugal',
        from: 'Banco do Douro <noreply@bancododouro.example>',
        zone: '+0000',
        subject: 'Aviso de utilização de descoberto',
        text: `Estimada Cliente,

Informamos que a sua conta à ordem terminada em 907 apresenta, à data de hoje, um saldo negativo de 43,18 EUR.

Solicitamos que regularize a situação até ao dia 30 de novembro, para evitar a cobrança de juros e de comissões de acordo com o preçário em vigor.

Caso já o tenha feito, queira considerar sem efeito esta mensagem.

Com os melhores cumprimentos,
Banco do Douro
`,
      },
    ],
  },
  {
    family: 'honest Portuguese, cards and payment services',
    split: 'held',
    mails: [
      {
        name: 'Portuguese: invoice closed, a card',
        from: 'Cartão Sabiá <fatura@cartaosabia.example>',
        via: sendgrid({ own: true }),
        subject: 'Sua fatura de novembro chegou',
        html: page(
          'Olá, Marina.',
          'A fatura do seu Cartão Sabiá final 0042 já está fechada.',
          'Total: R$ 1.284,77<br>Vencimento: 28/11/2026<br>Pagamento mínimo: R$ 192,72',
          button('https://www.cartaosabia.example/fatura', 'Ver fatura'),
          'O pagamento está em débito automático? Então não é preciso pagar este boleto.',
        ),
      },
      {
        name: 'Portuguese: purchase refused, a card',
        from: 'Cartão Sabiá <alertas@cartaosabia.example>',
        via: sendgrid({ own: true }),
        subject: 'Compra não aprovada: R$ 349,90',
        html: page(
          'Olá, Marina.',
          'A compra de R$ 349,90 em LOJA DAS FERRAMENTAS não foi aprovada porque o código de segurança digitado não confere.',
          'Se foi você, confira os números do verso do cartão e tente outra vez. Se não reconhece a tentativa, bloqueie o cartão no aplicativo.',
        ),
      },
      {
        name: 'Portuguese: receipt of a charge, a payment service',
        from: 'PagaJá <recibos@pagaja.example>',
        via: sendgrid(),
        subject: 'Recibo do seu pagamento para Estúdio Lótus',
        html: page(
          'Pagamento aprovado',
          'Você pagou R$ 160,00 a Estúdio Lótus Pilates.',
          'Forma de pagamento: cartão de crédito final 0042, 1x<br>Número da operação: 71120984455',
          link('https://www.pagaja.example/atividades/71120984455', 'Ver detalhes da operação'),
        ),
      },
      {
        name: 'Portuguese: identity to be confirmed, a payment service',
        from: 'PagaJá <conta@pagaja.example>',
        via: sendgrid(),
        subject: 'Falta um passo para liberar o seu saldo',
        html: page(
          'Olá, Marina.',
          'Recebemos seu primeiro pagamento de R$ 420,00 e ele já está na sua conta. Para transferi-lo ao seu banco, precisamos que você envie uma foto do documento e uma selfie.',
          'A verificação é exigida pelas regras contra lavagem de dinheiro e costuma levar menos de um dia.',
          button('https://www.pagaja.example/verificacao', 'Enviar documento'),
          'Enquanto isso, você continua recebendo pagamentos normalmente.',
        ),
      },
      {
        name: 'Portuguese: points about to expire, a loyalty scheme',
        from: 'Clube Voa Mais <pontos@clubevoamais.example>',
        via: marketingCloud('e.clubevoamais.example'),
        subject: 'Marina, 3.200 pontos vencem em 30/11',
        html: page(
          'Seu saldo: 14.870 pontos',
          'Destes, 3.200 pontos vencem no dia 30 de novembro. Use em passagens, produtos ou na doação para uma das instituições parceiras.',
          button('https://www.clubevoamais.example/resgate', 'Ver o que dá para resgatar'),
          'Não quer usar agora? No plano Clube, os pontos valem por 36 meses. Consulte o regulamento.',
        ),
      },
      {
        name: 'Portuguese: payment declined, a subscription',
        from: 'Melodia Streaming <assinaturas@melodia.example>',
        via: mailgun(),
        subject: 'Não conseguimos cobrar sua assinatura',
        html: page(
          'Oi, Marina,',
          'A cobrança de R$ 21,90 do plano Individual não passou no cartão final 5518. Vamos tentar de novo no dia 22.',
          'Para continuar ouvindo sem anúncios, atualize a forma de pagamento até lá:',
          button('https://www.melodia.example/conta/pagamento', 'Atualizar cartão'),
          'Se não der certo, sua conta volta ao plano grátis. Suas listas ficam guardadas.',
        ),
      },
    ],
  },
  {
    family: 'honest Portuguese, shops, orders',
    split: 'fitting',
    mails: [
      {
        name: 'Portuguese: order received, boleto to be paid, a shop',
        from: 'Casa & Quintal <pedidos@casaequintal.example>',
        via: mailgun(),
        subject: 'Pedido 884213: aguardando pagamento do boleto',
        html: page(
          'Oi, Marina! Recebemos o seu pedido.',
          'O boleto de R$ 218,30 vence em 20/11/2026. O prazo de entrega começa a contar depois que o banco confirmar o pagamento, o que leva até 2 dias úteis.',
          button('https://www.casaequintal.example/pedido/884213/boleto', 'Imprimir boleto'),
          'Beneficiário: Casa e Quintal Comércio de Plantas Ltda.<br>Confira o nome do beneficiário antes de pagar.',
          'Itens: 2 vasos de barro 40 cm, 1 saco de terra adubada 20 kg, 1 regador.',
        ),
      },
      {
        name: 'Portuguese: order invoiced, nota fiscal, a shop',
        from: 'Casa & Quintal <pedidos@casaequintal.example>',
        via: mailgun(),
        subject: 'Nota fiscal do pedido 884213',
        text: `Oi, Marina!

Seu pedido foi faturado. A nota fiscal eletrônica (DANFE) segue em anexo e também pode ser consultada no portal da Secretaria da Fazenda com a chave de acesso impressa nela.

Próximo passo: separação e envio. Você receberá o código de rastreio assim que a transportadora coletar o pacote.

Casa & Quintal
`,
        attachments: [{ filename: 'NFe-000884213.pdf', type: 'application/pdf', content: pdf(['DANFE 884213']) }],
      },
      {
        name: 'Portuguese: order delayed, a shop',
        from: 'Casa & Quintal <pedidos@casaequintal.example>',
        via: mailgun(),
        subject: 'Seu pedido vai atrasar: o que você prefere fazer?',
        html: page(
          'Oi, Marina.',
          'Um dos vasos do pedido 884213 quebrou no nosso estoque e o fornecedor só entrega outro no dia 2 de dezembro. Pedimos desculpas.',
          'Você pode esperar, trocar por outro modelo ou receber o dinheiro de volta. Responda a este e-mail até sexta-feira dizendo o que prefere; se não tivermos resposta, enviaremos o pedido completo no dia 2.',
          'Abraços,<br>Renata, atendimento',
        ),
      },
      {
        name: 'Portuguese: return accepted, a shop',
        from: 'Passo Leve Calçados <trocas@passoleve.example>',
        via: postmark(),
        subject: 'Troca autorizada - código de postagem',
        text: `Olá, Marina,

Sua troca foi autorizada.

1. Embale o par na caixa original.
2. Leve a uma agência dos Correios até 02/12/2026.
3. Informe o código de postagem 2041785530. Não há custo.

Assim que o produto chegar e passar pela conferência, enviaremos o tamanho 37 ou um vale no valor da compra.

Equipe Passo Leve
`,
      },
      {
        name: 'Portuguese: refund on its way, a shop',
        from: 'Passo Leve Calçados <trocas@passoleve.example>',
        via: postmark(),
        subject: 'Reembolso de R$ 199,90 solicitado à operadora',
        text: `Olá, Marina,

Não temos mais o tamanho 37 em estoque, então pedimos o estorno de R$ 199,90 ao seu cartão. Conforme a data de fechamento da fatura, ele aparece nesta ou na próxima.

Não é preciso fazer nada nem informar dados bancários.

Equipe Passo Leve
`,
      },
      {
        name: 'Portuguese: click and collect, a chain in Portugal',
        from: 'Mercearia Central <encomendas@merceariacentral.example>',
        zone: '+0000',
        via: sendgrid({ own: true }),
        subject: 'A sua encomenda está pronta para levantar',
        html: page(
          'Olá, Marina,',
          'A encomenda n.º 55-0932 já pode ser levantada na loja de Matosinhos, todos os dias das 9h às 21h.',
          'Traga o cartão de cidadão e o código 4471. Guardamos a encomenda durante 5 dias; depois disso é anulada e o valor devolvido.',
          link('https://www.merceariacentral.example/encomendas/55-0932', 'Ver encomenda'),
        ),
      },
    ],
  },
  {
    family: 'honest Portuguese, shops, offers and news',
    split: 'held',
    mails: [
      {
        name: 'Portuguese: Black Friday, a shop',
        from: 'Eletro Praça <ofertas@eletropraca.example>',
        via: marketingCloud('email.eletropraca.example'),
        subject: 'SÓ HOJE: até 60% OFF + frete grátis. Corre!',
        html: page(
          '<h2>Esquenta Black Friday</h2>',
          'Geladeira, lavadora, TV e notebook com até 60% de desconto e parcelamento em 12x sem juros. Só até meia-noite ou enquanto durarem os estoques.',
          button('https://www.eletropraca.example/esquenta', 'Quero aproveitar', '#d40511'),
          'Use o cupom ESQUENTA10 e ganhe mais 10% no Pix. Um uso por CPF.',
          '<p style="font-size:11px">Você recebe este e-mail porque se cadastrou em nosso site. Ofertas válidas até 18/11/2026.</p>',
        ),
      },
      {
        name: 'Portuguese: basket left, a shop',
        from: 'Livraria Caravela <oi@livrariacaravela.example>',
        via: mailchimp(),
        subject: 'Esqueceu alguma coisa?',
        html: page(
          'Oi, Marina!',
          'Os livros do seu carrinho ainda estão esperando por você, mas o último exemplar de um deles está quase saindo. Finalize até amanhã e o frete é por nossa conta.',
          button('https://www.livrariacaravela.example/carrinho', 'Voltar ao carrinho'),
        ),
      },
      {
        name: 'Portuguese: real prize draw, a supermarket',
        from: 'Supermercados Boa Terra <promocao@boaterra.example>',
        via: marketingCloud('e.boaterra.example'),
        subject: 'Promoção Natal em Casa: cadastre seus cupons até 15/12',
        html: page(
          'A cada R$ 80 em compras você ganha um número da sorte para concorrer a 10 cozinhas completas e a um carro zero quilômetro.',
          'Guarde os cupons fiscais e cadastre-os no site com o seu CPF. O sorteio será no dia 19 de dezembro, pela Loteria Federal, e os ganhadores serão avisados por telefone e carta.',
          button('https://www.boaterra.example/natalemcasa', 'Cadastrar cupom'),
          '<p style="font-size:11px">Certificado de autorização SPA/MF nº 04.031245/2026. Consulte o regulamento completo no site.</p>',
        ),
      },
      {
        name: 'Portuguese: opinion asked, a shop',
        from: 'Passo Leve Calçados <ola@passoleve.example>',
        via: mailchimp(),
        subject: 'O que você achou da compra?',
        html: page(
          'Olá, Marina!',
          'Leva um minuto: conte para outras pessoas como ficou a sandália Praia. Quem avalia ganha R$ 10 de desconto na próxima compra.',
          button('https://www.passoleve.example/avaliar/33210', 'Avaliar produto'),
        ),
      },
      {
        name: 'Portuguese: account about to be deleted, a shop',
        from: 'Livraria Caravela <privacidade@livrariacaravela.example>',
        via: mailchimp(),
        subject: 'Sua conta será excluída em 30 dias por falta de uso',
        html: page(
          'Oi, Marina.',
          'Você não entra na sua conta há três anos. Conforme a nossa política de privacidade e a LGPD, vamos excluir seus dados no dia 18 de dezembro.',
          'Se quiser manter a conta, basta entrar uma vez antes dessa data. Se não, não precisa fazer nada.',
          button('https://www.livrariacaravela.example/entrar', 'Entrar na minha conta'),
        ),
      },
    ],
  },
  {
    family: 'honest Portuguese, parcels and journeys',
    split: 'fitting',
    mails: [
      {
        name: 'Portuguese: out for delivery, a carrier',
        from: 'Rápido Sul Encomendas <rastreio@rapidosul.example>',
        subject: 'Sua encomenda RS40028812BR sai hoje para entrega',
        text: `Olá!

A encomenda RS40028812BR, enviada por CASA E QUINTAL, saiu para entrega e deve chegar hoje até as 20h.

Se ninguém puder receber, o entregador fará até três tentativas em dias úteis.

Acompanhe: https://www.rapidosul.example/rastreio/RS40028812BR
`,
      },
      {
        name: 'Portuguese: nobody at home, a carrier',
        from: 'Rápido Sul Encomendas <rastreio@rapidosul.example>',
        subject: 'Não conseguimos entregar: destinatário ausente',
        text: `Olá!

Tentamos entregar a encomenda RS40028812BR hoje às 11h32, mas não havia ninguém no endereço. Faremos nova tentativa no próximo dia útil.

Você também pode retirar o pacote na unidade Portão (Rua das Araucárias, 400), das 8h às 18h, com documento com foto. O prazo para retirada é de 7 dias.

Rápido Sul Encomendas
`,
      },
      {
        name: 'Portuguese: customs duty due, a carrier',
        from: 'Global Expresso Brasil <importacao@globalexpresso.example>',
        subject: 'Importação GX77120934: tributos a pagar',
        html: page(
          'Prezada Marina Lopes,',
          'Sua remessa GX77120934, enviada por Nordic Yarn Shop (Dinamarca), foi registrada na Receita Federal. Para que seja liberada, é preciso pagar:',
          'Imposto de importação: R$ 96,00<br>ICMS: R$ 58,84<br>Despacho postal: R$ 20,00<br>Total: R$ 174,84',
          'O pagamento pode ser feito por Pix ou cartão na página de rastreio do nosso site, informando o número da remessa e o seu CPF, até 30/11/2026. Sem pagamento, a remessa será devolvida à origem.',
          link('https://www.globalexpresso.example/br/rastreio', 'Ir para o rastreio'),
          'Dúvidas sobre o valor? Peça a Declaração de Importação de Remessa pelo telefone 3003 0100.',
        ),
      },
      {
        name: 'Portuguese: customs papers wanted, the post of Portugal',
        from: 'Correio Nacional <desalfandegamento@correionacional.example>',
        zone: '+0000',
        subject: 'Objeto LV908812345JP: documentos em falta para o desalfandegamento',
        text: `Exma. Senhora,

O objeto LV908812345JP, proveniente do Japão, encontra-se retido para apresentação à Alfândega. Para o podermos desalfandegar necessitamos da fatura ou do comprovativo de pagamento da compra.

Por favor envie os documentos através da sua área de cliente, em Desalfandegar, no prazo de 20 dias. Serão devidos IVA e o valor do serviço postal, que pagará só depois de conhecer o montante.

Findo o prazo, o objeto é devolvido ao remetente.

Serviço de Desalfandegamento
`,
      },
      {
        name: 'Portuguese: check-in open, an airline',
        from: 'Asa Sul Linhas Aéreas <checkin@asasul.example>',
        via: sendgrid({ own: true }),
        subject: 'Check-in aberto: Curitiba - Recife, 20/11',
        html: page(
          'Olá, Marina!',
          'Faltam 48 horas para a sua viagem. Faça já o check-in e escolha o assento.',
          'Localizador: QX7LPR<br>Voo AS 3042, 20/11, 06h15',
          button('https://www.asasul.example/checkin?loc=QX7LPR', 'Fazer check-in'),
          'Chegue ao aeroporto com 90 minutos de antecedência.',
        ),
      },
      {
        name: 'Portuguese: booking changed, answer needed, an airline',
        from: 'Asa Sul Linhas Aéreas <alteracoes@asasul.example>',
        via: sendgrid({ own: true }),
        subject: 'IMPORTANTE: seu voo mudou de horário. Confirme até amanhã',
        html: page(
          'Olá, Marina,',
          'Por ajuste de malha, o voo AS 3042 do dia 20/11 agora sai às 09h40, e não mais às 06h15.',
          'Se o novo horário serve, confirme. Se não serve, você pode remarcar sem custo ou pedir o reembolso integral até 24 horas antes da partida.',
          button('https://www.asasul.example/minha-viagem', 'Aceitar ou alterar'),
        ),
      },
      {
        name: 'Portuguese: stay confirmed, an inn',
        from: 'Pousada Vento Leste <reservas@ventoleste.example>',
        subject: 'Reserva confirmada: 3 a 6 de dezembro',
        text: `Oi, Marina, tudo bem?

Sua reserva está confirmada: quarto com vista para o mar, 3 noites, de 3 a 6 de dezembro, R$ 1.350,00 com café da manhã.

O sinal de 30% (R$ 405,00) já foi recebido; o restante você acerta aqui, em cartão ou Pix.

O check-in é a partir das 14h. Se for chegar depois das 22h, avise pelo WhatsApp, porque a recepção fecha.

Até breve!
Lúcia e Beto
`,
      },
    ],
  },
];

export const honestPortugueseServices = addressed(families, {
  to: 'Marina Lopes <marina.lopes@example.com>',
  zone: '-0300',
});
