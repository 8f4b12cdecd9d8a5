import type { Family } from '../blind/family.ts';
import {
  google,
  hosted,
  mailchimp,
  mailgun,
  marketingCloud,
  microsoft365,
  postmark,
  sendgrid,
  ses,
} from '../carriers.ts';
import { button, letter, link } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'pt-BR' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'fraud in Portuguese, a bank',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: security module out of date, Banco do Brasil',
        from: 'Banco do Brasil <atendimento@modulo-seguro.example>',
        via: sendgrid(),
        subject: 'Seu acesso será bloqueado: atualize o módulo de segurança',
        html: page(
          'Prezado cliente,',
          'Identificamos que o módulo de segurança do seu computador está desatualizado. Para continuar usando a conta pela internet é necessário sincronizar o dispositivo ainda hoje.',
          button('https://bb-modulo.example/sincronizar', 'Atualizar agora'),
          'Caso a atualização não seja feita em 24 horas, o acesso à conta e ao cartão será suspenso e só poderá ser liberado pessoalmente na agência, mediante taxa de R$ 59,90.',
        ),
      },
      {
        name: 'fraud: Pix held for review, a bank',
        from: 'Central Pix <comunicado@centralpix-avisos.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'Pix recebido no valor de R$ 4.870,00 - aguardando liberação',
        html: page(
          'Olá,',
          'Você recebeu um Pix de R$ 4.870,00 que se encontra retido por divergência nos seus dados. Para liberar o valor, confirme agência, conta e senha do aplicativo no ambiente seguro.',
          button('https://liberacao-pix.example/receber', 'Liberar valor'),
          'O prazo para a liberação é de 2 horas. Depois disso o valor volta ao pagador.',
        ),
      },
      {
        name: 'fraud: purchase to be contested, a card',
        from: 'Cartões Itaú <alerta@compras-cartao.example>',
        subject: 'Compra aprovada: R$ 3.299,00 MAGAZINE',
        text: `Compra aprovada no seu cartão de crédito!

Valor: R$ 3.299,00
Estabelecimento: MAGAZINE ON LINE SP
Data: hoje

Não reconhece esta compra? Ligue IMEDIATAMENTE para a nossa central de cancelamento no 0800 555 0199 e tenha em mãos o número do cartão, a validade e a senha.

Se não houver contato em 30 minutos, a compra não poderá mais ser cancelada.
`,
      },
      {
        name: 'fraud: token has expired, Bradesco',
        from: 'Bradesco Celular <chave@bradesco-recadastro.example>',
        via: mailgun(),
        subject: 'Sua chave de segurança expirou',
        html: page(
          'Sr(a). Correntista,',
          'Sua chave de segurança expirou em 15/11. Por determinação do Banco Central, todos os clientes devem realizar o recadastramento da tabela de senhas.',
          link('https://bradesco-recadastro.example/chave', 'Clique aqui e faça o recadastramento'),
          'Tenha em mãos o cartão e a chave com as 70 posições. A não realização implica o cancelamento da conta.',
        ),
      },
      {
        name: 'fraud: account restricted, a bank of Portugal',
        from: 'Caixadirecta <apoio@caixa-validacao.example>',
        zone: '+0000',
        via: postmark(),
        subject: 'A sua conta encontra-se restringida',
        html: page(
          'Caro(a) cliente,',
          'Ao abrigo da diretiva europeia de pagamentos PSD2 tem de validar os seus dados. Até que o faça, não poderá efetuar transferências nem levantamentos.',
          button('https://caixa-validacao.example/psd2', 'Validar os meus dados'),
          'Introduza o número de contrato, o código de acesso e o número de telemóvel, e aguarde pela chamada do nosso assistente.',
        ),
      },
    ],
  },
  {
    family: 'fraud in Portuguese, points and prizes',
    split: 'held',
    mails: [
      {
        name: 'fraud: points expire today, Livelo',
        from: 'Livelo <pontos@clube-resgate.example>',
        via: marketingCloud('e.clube-resgate.example'),
        subject: 'Último aviso: seus 92.430 pontos expiram HOJE',
        html: page(
          'Prezado participante,',
          'Consta em seu CPF o saldo de 92.430 pontos com vencimento hoje, às 23h59. Você pode trocar por dinheiro na conta: R$ 1.848,60.',
          button('https://clube-resgate.example/cpf', 'Resgatar meus pontos'),
          'Informe o cartão participante e a senha para que o crédito seja feito na hora.',
        ),
      },
      {
        name: 'fraud: money forgotten, Valores a Receber',
        from: 'Sistema Valores a Receber <svr@consulta-valores.example>',
        via: sendgrid(),
        subject: 'Você tem R$ 2.714,35 a receber',
        html: page(
          'Foi localizado em nome do seu CPF o valor de R$ 2.714,35 esquecido em instituições financeiras.',
          'Para o saque via Pix é cobrada a taxa única de transferência de R$ 46,80. Assim que a taxa for paga, o valor cai em até 15 minutos.',
          button('https://consulta-valores.example/sacar', 'Sacar via Pix'),
          'Valor disponível somente até hoje.',
        ),
      },
      {
        name: 'fraud: survey for a gift, a cosmetics shop',
        from: 'O Boticário Aniversário <premios@presente-aniversario.example>',
        via: mailchimp(),
        subject: 'Parabéns! Você foi escolhida para ganhar um kit',
        html: page(
          'Você é uma das 100 clientes sorteadas para receber o kit comemorativo avaliado em R$ 399!',
          'Responda a 4 perguntas e pague apenas o frete de R$ 19,97 no cartão. Restam só 7 kits!',
          button('https://presente-aniversario.example/quiz', 'Quero o meu'),
        ),
      },
      {
        name: 'fraud: lottery won',
        from: 'Dr. Antonio Guterres Filho <escritorio.guterres@gmail.com>',
        via: google(),
        subject: 'Notificação de prêmio',
        text: `Prezado vencedor,

Temos o prazer de informar que o seu endereço de e-mail foi sorteado na Loteria Internacional da Microsoft, realizada em Madri, e ganhou a soma de 850.000 euros.

Para processar o pagamento envie:
1. Nome completo
2. Endereço
3. Telefone
4. Profissão e idade
5. Cópia de documento

Mantenha este prêmio em segredo até receber o dinheiro, para evitar dupla reclamação. O nosso agente pagador cobrará apenas a taxa do certificado.

Atenciosamente,
Dr. Antonio Guterres Filho
`,
      },
      {
        name: 'fraud: parcel of a store, lucky client in Portugal',
        from: 'Continente Clientes <cartao@oferta-natal.example>',
        zone: '+0000',
        via: mailchimp(),
        subject: 'O seu vale de 500 EUR está reservado (2.ª tentativa)',
        html: page(
          'Estimado cliente, tentámos contactá-lo sem sucesso.',
          'O seu número de telemóvel foi premiado com um vale de compras de 500 EUR. Confirme já os seus dados e o cartão, para pagamento simbólico de 2 EUR.',
          button('https://oferta-natal.example/vale', 'Confirmar'),
          'Se não responder hoje, o vale passa para outro cliente.',
        ),
      },
    ],
  },
  {
    family: 'fraud in Portuguese, boletos, notas fiscais and debts',
    split: 'held',
    mails: [
      {
        name: 'fraud: nota fiscal to be downloaded',
        from: 'Faturamento NFe <nfe@emissor-notas.example>',
        via: hosted('vps88.emissor-notas.example'),
        subject: 'NF-e 000.918.227 emitida contra o seu CPF',
        text: `Bom dia,

Conforme solicitado, segue a Nota Fiscal Eletrônica no valor de R$ 3.874,90 emitida em seu nome.

Visualizar nota fiscal: https://emissor-notas.example/nfe/000918227.zip

Abra o arquivo somente pelo computador (Windows). A senha é 2026.

O boleto será protestado em 3 dias úteis se não for pago.

Departamento de Faturamento
`,
      },
      {
        name: 'fraud: second copy of a boleto, a telephone company',
        from: 'Conta Vivo <2via@contas-digitais.example>',
        via: sendgrid(),
        subject: 'Fatura em atraso: evite a negativação do seu nome',
        html: page(
          'Prezado(a) cliente,',
          'Existe uma fatura em aberto no valor de R$ 148,90. Aproveite o desconto de 60% e quite hoje por R$ 59,56, evitando a inclusão do seu CPF no SPC e no Serasa.',
          button('https://contas-digitais.example/pix', 'Gerar Pix com desconto'),
          'O código vale por 15 minutos.',
        ),
      },
      {
        name: 'fraud: debt deal, Serasa',
        from: 'Serasa Limpa Nome <acordo@limpe-seu-nome.example>',
        via: mailgun(),
        subject: 'Último dia para limpar seu nome com 97% de desconto',
        html: page(
          'Seu CPF será protestado em cartório amanhã!',
          'Encontramos 2 dívidas em seu nome, no total de R$ 6.318,44. Somente hoje você quita tudo por R$ 189,55 e seu score sobe na hora.',
          button('https://limpe-seu-nome.example/acordo', 'Fechar acordo'),
        ),
      },
      {
        name: 'fraud: changed account of a supplier',
        from: 'Vânia - Gráfica Boa Impressão <financeiro@boa-impressao-grafica.example>',
        via: microsoft365(),
        subject: 'Re: NF 3308 - novos dados para pagamento',
        text: `Boa tarde, Marina.

Nossa conta no banco está bloqueada por auditoria, por isso o boleto que enviamos foi cancelado. Peço que desconsidere e faça o pagamento por Pix ainda hoje na chave abaixo, em nome do nosso sócio:

CPF 000.000.001-91

Assim que fizer me envie o comprovante por aqui. Estou em reunião e não consigo atender ligação.

Att.,
Vânia
`,
      },
      {
        name: 'fraud: proof of deposit attached',
        from: 'Carlos Mendonça <financeiro02@transmendonca.example>',
        via: hosted('srv09.transmendonca.example'),
        subject: 'Comprovante de depósito em anexo',
        text: `Bom dia,

Segue o comprovante do depósito realizado hoje em sua conta. Favor conferir e confirmar o recebimento, pois o valor ficou R$ 2.000 acima do combinado e preciso que a diferença seja devolvida por Pix.

Abra o anexo e clique em "Visualizar documento".

Carlos
`,
        attachments: [{ filename: 'Comprovante.pdf', type: 'application/pdf', content: pdf(['Visualizar documento']) }],
      },
      {
        name: 'fraud: cut of electricity today',
        from: 'Cia de Energia <corte@energia-avisos.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'ORDEM DE CORTE emitida para o seu endereço',
        html: page(
          'Caro consumidor,',
          'A ordem de corte nº 558120 será executada hoje até as 17h por falta de pagamento. Para cancelar a ordem, pague R$ 97,31 via Pix e o sistema baixa o débito em 5 minutos.',
          button('https://energia-avisos.example/cancelar-corte', 'Cancelar ordem de corte'),
          'A religação posterior custa R$ 280,00.',
        ),
      },
    ],
  },
  {
    family: 'fraud in Portuguese, tax and the authorities',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: CPF irregular, Receita Federal',
        from: 'Receita Federal do Brasil <notificacao@regularize-cpf.example>',
        via: sendgrid(),
        subject: 'Situação cadastral do CPF: IRREGULAR',
        html: page(
          'Prezado(a) contribuinte,',
          'Verificamos inconsistências na sua declaração, e o seu CPF será SUSPENSO em 48 horas. A suspensão acarreta o bloqueio das contas bancárias, do Pix, do passaporte e do título de eleitor.',
          'Pague o DARF no valor de R$ 138,42 para regularizar:',
          button('https://regularize-cpf.example/darf', 'Regularizar CPF'),
          'Protocolo 2026.1182.7733 - Departamento Nacional de Regularização',
        ),
      },
      {
        name: 'fraud: refund to be claimed, Receita Federal',
        from: 'Restituição IRPF <lote@restituicao-irpf.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'Lote residual liberado: R$ 1.926,40',
        html: page(
          'Sua restituição do Imposto de Renda está disponível, porém a conta informada é inválida.',
          'Informe agora os dados do cartão de débito e a senha de 4 dígitos para o crédito imediato.',
          button('https://restituicao-irpf.example/consulta', 'Receber restituição'),
          'Se não for resgatado até as 22h de hoje, o valor retorna ao Tesouro.',
        ),
      },
      {
        name: 'fraud: summons, Polícia Federal',
        from: 'Polícia Federal <intimacao@delegacia-virtual.example>',
        subject: 'INTIMAÇÃO Nº 4471/2026 - comparecimento obrigatório',
        text: `INTIMAÇÃO

O Delegado de Polícia, no uso de suas atribuições, INTIMA Vossa Senhoria a comparecer no dia 27/11/2026, às 9h, para prestar esclarecimentos no inquérito nº 4471/2026, no qual figura como INVESTIGADA.

O teor do inquérito e o local do depoimento devem ser baixados no endereço:

https://delegacia-virtual.example/inquerito/4471.msi

O não comparecimento implicará condução coercitiva e mandado de prisão (art. 330 do Código Penal).

Cartório da Delegacia
`,
      },
      {
        name: 'fraud: traffic fine, Detran',
        from: 'Detran - Multas <multas@consulta-infracao.example>',
        via: postmark(),
        subject: 'Sua CNH será suspensa: multa não paga',
        html: page(
          'Prezado condutor,',
          'Existe uma multa gravíssima em aberto no valor de R$ 293,47. Até hoje você pode pagar com 70% de desconto; amanhã sua CNH entra em processo de suspensão.',
          button('https://consulta-infracao.example/pagar', 'Pagar R$ 88,04'),
        ),
      },
      {
        name: 'fraud: tax debt, Portal das Finanças',
        from: 'Autoridade Tributária e Aduaneira <financas@divida-fiscal.example>',
        zone: '+0000',
        via: mailgun(),
        subject: 'Penhora de bens - último aviso',
        html: page(
          'Exmo(a). Contribuinte,',
          'Encontra-se por liquidar uma dívida fiscal de 386,12 EUR. Se não for paga nas próximas 24 horas, será ordenada a penhora do seu vencimento e da sua conta bancária.',
          'Efetue o pagamento com cartão ou MB WAY:',
          button('https://divida-fiscal.example/pagar', 'Pagar dívida'),
        ),
      },
      {
        name: 'fraud: benefit blocked, INSS',
        from: 'Meu INSS <prova-de-vida@beneficio-inss.example>',
        via: sendgrid(),
        subject: 'Seu benefício será cortado: faça a prova de vida',
        html: page(
          'Prezado(a) segurado(a),',
          'Não localizamos a sua prova de vida de 2026. Envie a foto do documento (frente e verso), uma selfie e a senha do gov.br para não perder o pagamento de dezembro.',
          button('https://beneficio-inss.example/vida', 'Fazer prova de vida'),
          'Após 20/11 o benefício será cancelado definitivamente.',
        ),
      },
    ],
  },
  {
    family: 'fraud in Portuguese, parcels',
    split: 'held',
    mails: [
      {
        name: 'fraud: taxed parcel, Correios',
        from: 'Correios <rastreamento@minha-importacao.example>',
        via: sendgrid(),
        subject: 'Sua encomenda foi taxada e será devolvida',
        html: page(
          'Olá,',
          'Seu objeto NL882190443BR está parado no Centro Internacional de Curitiba por falta de pagamento da taxa de despacho de R$ 38,47.',
          button('https://minha-importacao.example/pagar', 'Pagar taxa via Pix'),
          'Não havendo pagamento até hoje, o objeto será leiloado ou destruído.',
        ),
      },
      {
        name: 'fraud: address incomplete, a carrier in Portugal',
        from: 'CTT Expresso <entregas@ctt-reagendar.example>',
        zone: '+0000',
        via: mailgun(),
        subject: 'Não foi possível entregar: morada incompleta',
        html: page(
          'Caro cliente,',
          'A sua encomenda está no nosso armazém porque o número da porta não consta da morada. Para nova entrega confirme a morada e pague 1,85 EUR com cartão.',
          button('https://ctt-reagendar.example/morada', 'Reagendar entrega'),
          'A encomenda é devolvida ao fim de 24 horas.',
        ),
      },
    ],
  },
  {
    family: 'fraud in Portuguese, mailboxes, streaming and accounts',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: mailbox full',
        from: 'Webmail Suporte <suporte@webmail-central.example>',
        via: hosted('cp21.webmail-central.example'),
        subject: 'Sua caixa de e-mail atingiu o limite',
        text: `Caro usuário,

Sua caixa postal atingiu 99% da capacidade e 7 mensagens recebidas estão retidas no servidor.

Para aumentar o espaço gratuitamente e receber as mensagens retidas, valide sua conta com o e-mail e a senha atual:

https://webmail-central.example/validar

Contas não validadas até hoje serão desativadas e todas as mensagens apagadas.

Administrador do sistema
`,
      },
      {
        name: 'fraud: password ends today',
        from: 'TI Suporte <helpdesk@portal-senha.example>',
        via: microsoft365(),
        subject: 'Sua senha expira hoje',
        html: page(
          'Olá,',
          'A senha da conta marina.lopes@example.com expira hoje. Para continuar usando a mesma senha, confirme abaixo.',
          button('https://portal-senha.example/manter?u=marina.lopes@example.com', 'Manter a mesma senha'),
          'Caso contrário você será desconectada e perderá o acesso aos seus e-mails.',
        ),
      },
      {
        name: 'fraud: payment failed, Netflix',
        from: 'Netflix <cobranca@renova-assinatura.example>',
        via: ses({ region: 'us-east-1' }),
        subject: 'Sua assinatura foi suspensa',
        html: page(
          'Olá!',
          'Não conseguimos validar seus dados de cobrança e sua conta foi suspensa. Para não perder seu perfil e o seu histórico, informe novamente os dados do cartão em até 48 horas.',
          button('https://renova-assinatura.example/conta', 'Reativar assinatura', '#e50914'),
          'Como pedido de desculpas, você ganha 30 dias grátis depois da confirmação.',
        ),
      },
      {
        name: 'fraud: copyright complaint, Instagram',
        from: 'Instagram Suporte <direitos@central-selo.example>',
        via: mailgun(),
        subject: 'Sua conta será excluída por violar direitos autorais',
        html: page(
          'Recebemos uma denúncia de violação de direitos autorais contra o seu perfil. Se acredita que é um engano, preencha o formulário de contestação com usuário e senha em até 24 horas.',
          button('https://central-selo.example/contestar', 'Contestar'),
        ),
      },
    ],
  },
  {
    family: 'fraud in Portuguese, letters of money, work and threats',
    split: 'held',
    mails: [
      {
        name: 'fraud: inheritance of a namesake',
        from: 'Adv. Henrique Lopes <h.lopes.advogados@outlook.com>',
        via: microsoft365(),
        subject: 'Assunto confidencial',
        text: `Prezada senhora,

Sou o doutor Henrique Lopes, advogado em Lomé, no Togo. Um cliente meu, engenheiro, que tinha o seu mesmo sobrenome, faleceu com a esposa e os filhos num acidente de automóvel e deixou 9,2 milhões de dólares num banco local. Como não se encontrou herdeiro, o banco deu-me um prazo de 14 dias para apresentar um parente, senão os fundos serão confiscados.

Proponho apresentá-la como herdeira. A senhora ficaria com 40 por cento e eu com 60. Tudo é legal e sem risco; preciso apenas do seu nome, telefone, documento e de sua discrição absoluta.

Responda para o meu e-mail particular.

Dr. Henrique Lopes
`,
      },
      {
        name: 'fraud: loan approved for those in debt',
        from: 'Crédito Já Aprovado <analise@credito-ja.example>',
        via: sendgrid(),
        subject: 'Empréstimo de R$ 15.000 APROVADO, mesmo negativado',
        html: page(
          'Parabéns! Seu empréstimo foi pré-aprovado sem consulta ao SPC/Serasa.',
          'Valor: R$ 15.000,00 em 60x de R$ 312,00. Para liberar o crédito hoje, é preciso depositar o seguro fiador de R$ 350,00, que será devolvido junto com a primeira parcela.',
          button('https://credito-ja.example/liberar', 'Falar com o gerente no WhatsApp'),
        ),
      },
      {
        name: 'fraud: job of clicking likes',
        from: 'Amanda RH <recrutamento@tarefas-online.example>',
        via: mailchimp(),
        subject: 'Trabalhe de casa e ganhe de R$ 300 a R$ 1.500 por dia',
        text: `Olá! Meu nome é Amanda, gerente de recrutamento. Vimos o seu currículo e temos uma vaga de meio período: avaliar produtos e curtir vídeos pelo celular, 30 minutos por dia, sem experiência.

O pagamento é diário, por Pix. No primeiro dia você já ganha R$ 50 de bônus de cadastro. Depois é só fazer uma pequena recarga para desbloquear as tarefas de comissão alta.

Restam 5 vagas! Chame agora no WhatsApp +55 41 90000-0100.
`,
      },
      {
        name: 'fraud: extortion, filmed',
        from: 'anonimo <x7712@correio-livre.example>',
        via: hosted('mail.correio-livre.example'),
        subject: 'Tenho um vídeo seu',
        text: `Oi. Não nos conhecemos, mas eu sei muito sobre você.

Há alguns meses instalei um vírus no seu computador quando você visitou um site adulto. Tive acesso à câmera, aos contatos e às senhas. Gravei um vídeo em que de um lado aparece o que você assistia e do outro o que você fazia.

Se não quiser que eu mande esse vídeo para a sua família e os seus colegas, transfira o equivalente a 900 dólares em bitcoin para esta carteira:

bc1q9h0yjdupyfpxfjg24rpx755xrplvzd9hz2nj7v

Você tem 50 horas a partir do momento em que abriu este e-mail. Não adianta responder nem procurar a polícia. Quando eu receber, apago tudo.
`,
      },
      {
        name: 'fraud: investment in crypto, a newspaper story',
        from: 'Notícias Economia <destaque@jornal-economia-hoje.example>',
        via: mailchimp(),
        subject: 'Bancos tentam proibir: brasileiros ganham R$ 7 mil por semana',
        html: page(
          'Depois da entrevista na TV, apresentador revela o aplicativo que o deixou milionário e que os bancos não querem que você conheça.',
          'Deposite apenas R$ 1.250 e deixe a inteligência artificial negociar bitcoin por você. Lucro garantido já no primeiro dia, ou o seu dinheiro de volta.',
          button('https://jornal-economia-hoje.example/cadastro', 'Quero minha vaga'),
          'Cadastros somente até hoje, 23h59.',
        ),
      },
      {
        name: 'fraud: the director wants gift cards',
        from: 'Otávio Peixoto <diretoria.peixoto@gmail.com>',
        via: google(),
        subject: 'Pedido rápido',
        text: `Marina,

Está disponível? Estou numa reunião e não posso falar ao telefone. Preciso que você compre 5 cartões-presente de R$ 500 para uma surpresa aos clientes. Raspe, tire foto dos códigos e me mande por aqui. Eu reembolso até o fim do dia. Não comente com ninguém ainda.

Enviado do meu iPhone
`,
      },
      {
        name: 'fraud: friend robbed abroad',
        from: 'Inês Falcão <ines.falcao.viagem@outlook.com>',
        zone: '+0000',
        via: microsoft365(),
        subject: 'Preciso da tua ajuda',
        text: `Olá,

Desculpa incomodar-te. Estou em Odessa e fui assaltada à saída do hotel: levaram-me o dinheiro, os cartões e o telemóvel. A embaixada só me ajuda com o passaporte e o hotel não me deixa sair sem pagar a conta.

Podes emprestar-me 1.400 euros? Devolvo assim que chegar. Faz por Western Union, é o mais rápido. Responde por aqui, não tenho telefone.

Inês
`,
      },
    ],
  },
];

export const fraudPortuguese = addressed(families, {
  to: 'Marina Lopes <marina.lopes@example.com>',
  zone: '-0300',
});
