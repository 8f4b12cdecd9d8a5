import type { Family } from '../blind/family.ts';
import { hosted, mailgun, marketingCloud, microsoft365, sendgrid, ses } from '../carriers.ts';
import { button, letter, link } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Verdana, Arial, sans-serif', lang: 'pt-BR' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest Portuguese, hosting companies',
    split: 'held',
    mails: [
      {
        name: 'Portuguese: boleto available, a hosting company',
        from: 'HospedaFácil <financeiro@hospedafacil.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'Fatura #209133 disponível - vencimento 27/11/2026',
        html: page(
          'Olá, Marina Lopes,',
          'A fatura da sua hospedagem já está disponível.',
          'Plano: Hospedagem M anual<br>Domínio: ateliemarina.example<br>Valor: R$ 287,88<br>Vencimento: 27/11/2026',
          'Você pode pagar por Pix, boleto ou cartão de crédito na Central do Cliente:',
          button('https://cliente.hospedafacil.example/faturas/209133', 'Pagar fatura'),
          'Após o vencimento, os serviços são suspensos em 5 dias e removidos em 30.',
        ),
      },
      {
        name: 'Portuguese: second notice before suspension, a hosting company',
        from: 'HospedaFácil <financeiro@hospedafacil.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'URGENTE: seu site será suspenso em 24 horas por falta de pagamento',
        html: page(
          'Olá, Marina Lopes,',
          'Ainda não localizamos o pagamento da fatura #209133, vencida em 12/11/2026. Se o pagamento não for confirmado até amanhã às 18h, o site e as contas de e-mail de ateliemarina.example serão suspensos.',
          button('https://cliente.hospedafacil.example/faturas/209133', 'Regularizar agora'),
          'Pagou nas últimas 48 horas? Desconsidere este aviso ou envie o comprovante para financeiro@hospedafacil.example.',
        ),
      },
      {
        name: 'Portuguese: domain to be renewed, a registrar',
        from: 'Domínios.Já <renovacao@dominiosja.example>',
        subject: 'ateliemarina.example expira em 15 dias',
        text: `Prezado(a) titular,

O domínio ateliemarina.example, registrado em nome de MARINA LOPES, expira em 03/12/2026.

Para renová-lo por um ano (R$ 40,00), acesse o painel com seu usuário ML1188 e escolha "Renovar". A renovação automática está DESATIVADA.

Se o domínio não for renovado:
 - em 03/12/2026 ele deixa de funcionar, inclusive os e-mails;
 - em 02/01/2027 ele é liberado para registro por qualquer pessoa.

Em caso de dúvida, abra um chamado no próprio painel.

Domínios.Já
`,
      },
      {
        name: 'Portuguese: mailbox at its quota, a hosting company',
        from: 'HospedaFácil <avisos@hospedafacil.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'A conta contato@ateliemarina.example está com 92% do espaço usado',
        text: `Olá,

A caixa postal contato@ateliemarina.example está usando 4,6 GB dos 5 GB do plano.

Quando ela encher, as mensagens novas voltarão para quem as enviou. Para liberar espaço, apague mensagens antigas e esvazie a lixeira, ou contrate mais espaço na Central do Cliente.

Este aviso é enviado uma vez por semana enquanto o uso passar de 90%.

HospedaFácil
`,
      },
      {
        name: 'Portuguese: maintenance window, a hosting company in Portugal',
        from: 'Servidores Lusos <noc@servidoreslusos.example>',
        zone: '+0000',
        subject: 'Intervenção programada no servidor srv18 - 22/11, 02h00',
        text: `Estimado cliente,

No domingo, 22 de novembro, entre as 02h00 e as 04h00, iremos substituir os discos do servidor srv18, onde está alojado o seu site.

Prevemos uma interrupção de cerca de 20 minutos. O correio recebido durante a intervenção será entregue depois. Não é necessária qualquer ação da sua parte.

Lamentamos o incómodo.

Equipa técnica
Servidores Lusos, Lda.
`,
      },
      {
        name: 'Portuguese: mail passwords have to be changed, a hosting company',
        from: 'HospedaFácil <seguranca@hospedafacil.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'Troque as senhas de e-mail do seu domínio até 30/11',
        html: page(
          'Olá, Marina Lopes,',
          'A partir de 1º de dezembro só aceitaremos conexões seguras (TLS 1.2) e senhas com 12 caracteres ou mais. Duas contas de ateliemarina.example ainda usam senhas curtas: contato@ e vendas@.',
          'Troque-as na Central do Cliente, em E-mails > Senhas. Depois, atualize a senha nos programas do computador e do celular.',
          link('https://ajuda.hospedafacil.example/senhas-de-email', 'Passo a passo'),
        ),
      },
    ],
  },
  {
    family: 'honest Portuguese, telecoms and energy',
    split: 'fitting',
    mails: [
      {
        name: 'Portuguese: bill, a telephone company',
        from: 'Conecta Telecom <contadigital@conectatelecom.example>',
        via: marketingCloud('e.conectatelecom.example'),
        subject: 'Conta digital Conecta: novembro já está disponível',
        html: page(
          'Olá, MARINA',
          'Valor: R$ 109,90<br>Vencimento: 25/11/2026<br>Linha: (41) 9****-2210',
          'Copie o código Pix ou o código de barras no aplicativo Minha Conecta.',
          button('https://www.conectatelecom.example/minha', 'Ver conta'),
          'Cadastre o débito automático e ganhe 5 GB extras por mês.',
        ),
      },
      {
        name: 'Portuguese: line partly blocked, a telephone company',
        from: 'Conecta Telecom <contadigital@conectatelecom.example>',
        via: marketingCloud('e.conectatelecom.example'),
        subject: 'Sua linha está parcialmente bloqueada',
        html: page(
          'Olá, MARINA',
          'Não identificamos o pagamento da conta vencida em 25/10/2026, no valor de R$ 109,90. Por isso, desde hoje a sua linha só recebe chamadas.',
          'Pague pelo aplicativo e peça o desbloqueio em confiança: a linha volta em até 24 horas. Se a conta não for paga em 30 dias, a linha será totalmente bloqueada e, após 60 dias, o contrato poderá ser cancelado e o débito enviado aos órgãos de proteção ao crédito.',
          'Já pagou? O banco leva até 3 dias úteis para nos avisar.',
        ),
      },
      {
        name: 'Portuguese: planned power cut, an energy company',
        from: 'Luz do Iguaçu <desligamento@luzdoiguacu.example>',
        subject: 'Desligamento programado no seu endereço em 21/11',
        text: `Prezado(a) cliente,

Para melhorias na rede elétrica, haverá desligamento programado em seu endereço:

Unidade consumidora: 77120934
Data: 21/11/2026 (sábado)
Horário: das 08h00 às 13h00

Mesmo durante o desligamento, considere a rede energizada. O serviço pode terminar antes do previsto.

Luz do Iguaçu
`,
      },
      {
        name: 'Portuguese: debt, notice of cut, an energy company',
        from: 'Luz do Iguaçu <cobranca@luzdoiguacu.example>',
        subject: 'Reaviso de vencimento: fatura de 09/2026 em aberto',
        html: page(
          'Prezada MARINA LOPES,',
          'Até a data de emissão deste aviso não constava o pagamento da fatura abaixo. O não pagamento autoriza a suspensão do fornecimento a partir de 15 dias deste comunicado, conforme a Resolução Normativa ANEEL nº 1.000/2021.',
          'Referência: 09/2026<br>Vencimento original: 14/10/2026<br>Valor: R$ 164,02',
          'A segunda via está na Agência Virtual (é preciso informar CPF e número da unidade consumidora). Caso já tenha pago, desconsidere.',
        ),
      },
      {
        name: 'Portuguese: meter reading wanted, an energy company in Portugal',
        from: 'Energia do Tejo <leituras@energiadotejo.example>',
        zone: '+0000',
        via: sendgrid({ own: true }),
        subject: 'Comunique a sua leitura entre 20 e 23 de novembro',
        html: page(
          'Olá, Marina,',
          'Para que a próxima fatura seja feita com o consumo real, comunique a leitura do contador entre 20 e 23 de novembro, na área de cliente ou pelo 800 100 100 (chamada gratuita).',
          button('https://www.energiadotejo.example/cliente/leituras', 'Comunicar leitura'),
          'Não sabe ler o contador? Nós explicamos.',
        ),
      },
      {
        name: 'Portuguese: contract prices change, a telephone company in Portugal',
        from: 'Rede Atlântica <clientes@redeatlantica.example>',
        zone: '+0000',
        subject: 'Atualização do preço da sua mensalidade',
        text: `Estimada cliente,

Tal como previsto na cláusula 7 do seu contrato, a mensalidade do pacote Fibra 500 + TV passa de 36,99 EUR para 37,98 EUR a partir da fatura de fevereiro de 2027.

A atualização corresponde ao índice de preços no consumidor publicado pelo INE.

Se não concordar, pode rescindir o contrato sem encargos até 31 de janeiro de 2027, salvo se ainda estiver em período de fidelização.

Consulte as condições completas na área de cliente.

Rede Atlântica
`,
      },
    ],
  },
  {
    family: 'honest Portuguese, insurers and health plans',
    split: 'held',
    mails: [
      {
        name: 'Portuguese: car policy ends, an insurer',
        from: 'Seguros Jequitibá <renovacao@segurosjequitiba.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'O seguro do seu carro termina em 10 dias',
        html: page(
          'Olá, Marina!',
          'A apólice 31.0092.771 (Onix 1.0, placa final 4D21) termina às 24h do dia 28/11. Renove antes disso para não ficar sem cobertura e não perder o bônus de classe 6.',
          'Sua corretora, Sônia Prates, já tem a proposta com o novo valor. Fale com ela ou veja no aplicativo.',
          link('https://www.segurosjequitiba.example/renovar', 'Ver proposta'),
        ),
      },
      {
        name: 'Portuguese: claim, papers missing, an insurer',
        from: 'Seguros Jequitibá <sinistros@segurosjequitiba.example>',
        via: ses({ region: 'sa-east-1' }),
        subject: 'Sinistro 2026/118820: faltam documentos',
        text: `Olá, Marina.

Recebemos o seu aviso de sinistro. Para dar andamento à análise, ainda precisamos de:

- boletim de ocorrência;
- cópia da CNH do condutor;
- orçamento da oficina, com fotos.

Envie os arquivos pelo aplicativo, em Meus sinistros. O prazo de 30 dias para o pagamento só começa a contar quando todos os documentos estiverem conosco.

Seguros Jequitibá
`,
      },
      {
        name: 'Portuguese: boleto of a health plan',
        from: 'Saúde Plena <boleto@saudeplena.example>',
        subject: 'Boleto da mensalidade de dezembro',
        text: `Prezada beneficiária,

Enviamos em anexo o boleto da mensalidade de dezembro/2026 do seu plano de saúde.

Valor: R$ 612,45
Vencimento: 05/12/2026
Beneficiário: Saúde Plena Operadora de Planos S.A., CNPJ 00.000.000/0001-91

Antes de pagar, confira se os dados do beneficiário mostrados pelo seu banco são iguais aos acima. Atraso superior a 60 dias pode levar ao cancelamento do contrato.

Saúde Plena
`,
        attachments: [{ filename: 'boleto_12_2026.pdf', type: 'application/pdf', content: pdf(['Boleto']) }],
      },
      {
        name: 'Portuguese: exam authorised, a health plan',
        from: 'Saúde Plena <autorizacoes@saudeplena.example>',
        subject: 'Guia 55091277 autorizada',
        text: `Prezada beneficiária,

A guia 55091277 (ressonância magnética do joelho) foi autorizada e vale por 30 dias. Apresente o número ao laboratório no momento da marcação.

Mensagem automática, não responda.
`,
      },
      {
        name: 'Portuguese: direct debit refused, an insurer in Portugal',
        from: 'Seguradora Foz <cobrancas@seguradorafoz.example>',
        zone: '+0000',
        subject: 'Débito direto devolvido - apólice Casa 00217745',
        text: `Estimada cliente,

O seu banco devolveu o débito direto de 84,20 EUR relativo à apólice Casa 00217745.

Para manter a apólice em vigor, efetue o pagamento até 28/11/2026 por Multibanco:

Entidade: 20999
Referência: 145 882 013
Montante: 84,20 EUR

Na falta de pagamento, o contrato é resolvido automaticamente nessa data, nos termos do Decreto-Lei n.º 72/2008.

Seguradora Foz
`,
      },
    ],
  },
  {
    family: 'honest Portuguese, tax and public offices',
    split: 'fitting',
    mails: [
      {
        name: 'Portuguese: message in the tax mailbox',
        from: 'Receita Federal <naoresponda@rfb.gov.br>',
        subject: 'Há uma nova mensagem na sua Caixa Postal do e-CAC',
        text: `Prezado(a) contribuinte,

Você recebeu uma nova mensagem na Caixa Postal do Portal e-CAC.

Para ler, acesse o e-CAC pelo site da Receita Federal com a sua conta gov.br (nível prata ou ouro) e clique em Caixa Postal.

Este e-mail é apenas um aviso e não contém links nem anexos. A Receita Federal não pede senhas nem dados bancários por e-mail.
`,
      },
      {
        name: 'Portuguese: return has a pending matter, an accountant passes it on',
        from: 'Paraná Contas <irpf@paranacontas.example>',
        via: microsoft365(),
        subject: 'Sua declaração caiu na malha - precisamos do informe até quinta',
        text: `Marina, bom dia.

Consultei hoje o extrato do IRPF 2026 no e-CAC e a sua declaração está com pendência: o valor informado pelo plano de saúde é menor que o que lançamos.

Você consegue me mandar até quinta o informe de pagamentos do plano? Com ele eu retifico e, se estiver tudo certo, a restituição entra no próximo lote. Não é multa nem intimação, dá tempo de corrigir.

Abraço,
Wilson
Paraná Contas
`,
      },
      {
        name: 'Portuguese: traffic fine, electronic notice',
        from: 'Detran Digital <notificacoes@detran.pr.gov.br>',
        subject: 'Nova notificação de autuação disponível',
        text: `Olá, MARINA LOPES.

Foi emitida uma notificação de autuação para o veículo de placa final 4D21. Como você aderiu à notificação eletrônica, ela está disponível no aplicativo da Carteira Digital de Trânsito.

Prazo para defesa prévia ou indicação do condutor: 30 dias.
Pagando até o vencimento e sem recorrer, o desconto é de 40%.

Acesse sempre pelo aplicativo ou digitando o endereço do órgão no navegador.
`,
      },
      {
        name: 'Portuguese: property tax due, a town hall',
        from: 'Prefeitura de Vila Serena <iptu@vilaserena.pr.gov.br>',
        subject: 'IPTU 2026: última parcela vence em 30/11',
        html: page(
          'Senhora contribuinte,',
          'A décima parcela do IPTU do imóvel de indicação fiscal 44.018.009 vence no dia 30 de novembro. Emita a guia no Portal do Contribuinte, com o número da indicação fiscal, ou pague no aplicativo do seu banco.',
          'Débitos não pagos até 31 de dezembro são inscritos em dívida ativa.',
          'Secretaria Municipal de Finanças',
        ),
      },
      {
        name: 'Portuguese: appointment for a passport',
        from: 'Agendamento Federal <agendamento@servicos.gov.br>',
        subject: 'Confirme seu agendamento: 24/11, 10h20',
        text: `Prezada MARINA LOPES,

Seu atendimento para emissão de passaporte está marcado para 24/11/2026, às 10h20, no posto Shopping Estação.

Confirme a presença no site do agendamento até 22/11. Sem confirmação, o horário será liberado para outra pessoa.

Leve RG, CPF, título de eleitor e o comprovante de pagamento da taxa (GRU) de R$ 257,25.
`,
      },
      {
        name: 'Portuguese: health appointment, a public service of Portugal',
        from: 'Centro de Saúde da Ribeira <marcacoes@csribeira.min-saude.pt>',
        zone: '+0000',
        subject: 'Marcação de consulta',
        text: `Exma. Sra.

A sua consulta de enfermagem foi marcada para 26/11/2026, às 11h40, no Centro de Saúde da Ribeira.

Caso não possa comparecer, desmarque com 24 horas de antecedência através do Portal do SNS ou do telefone 220 000 100.
`,
      },
      {
        name: 'Portuguese: tax on the car, the tax office of Portugal',
        from: 'Autoridade Tributária <noreply@at.gov.pt>',
        zone: '+0000',
        subject: 'IUC - Fim do prazo de pagamento',
        text: `Exmo.(a) Senhor(a),

Informamos que termina no dia 30 de novembro o prazo para pagamento do Imposto Único de Circulação do veículo com a matrícula **-48-**.

O documento de pagamento pode ser obtido no Portal das Finanças, após autenticação com o NIF e a senha de acesso.

Se já efetuou o pagamento, considere esta mensagem sem efeito.

Por favor não responda a esta mensagem.
`,
      },
    ],
  },
  {
    family: 'honest Portuguese, codes, passwords and sign-ins',
    split: 'held',
    mails: [
      {
        name: 'Portuguese: two-factor code, a shop',
        from: 'Casa & Quintal <conta@casaequintal.example>',
        via: mailgun(),
        subject: '803 114 é o seu código de verificação',
        text: `Use o código 803 114 para entrar na sua conta. Ele expira em 10 minutos.

Se não foi você quem pediu, ignore este e-mail e considere trocar a sua senha. Ninguém da nossa equipe vai pedir este código.
`,
      },
      {
        name: 'Portuguese: password to be reset, a school platform',
        from: 'Aula Aberta <suporte@aulaaberta.example>',
        via: sendgrid(),
        subject: 'Redefinição de senha',
        html: page(
          'Olá, Marina.',
          'Alguém pediu a redefinição da senha da sua conta na Aula Aberta. Se foi você, clique no botão abaixo nos próximos 60 minutos:',
          button('https://app.aulaaberta.example/senha/nova?t=9f3b0c7d1e', 'Criar nova senha'),
          'Se não foi você, nenhuma providência é necessária: a senha atual continua valendo.',
        ),
      },
      {
        name: 'Portuguese: new sign-in, a social network',
        from: 'Praça <seguranca@praca-social.example>',
        via: sendgrid({ own: true }),
        subject: 'Novo acesso à sua conta em Londrina',
        html: page(
          'Marina, percebemos um acesso novo à sua conta:',
          'Chrome no Windows, Londrina (PR), 18 de novembro, 08h51',
          'Se foi você, está tudo certo. Se não, proteja a conta: encerre a sessão e troque a senha.',
          button('https://www.praca-social.example/seguranca/sessoes', 'Revisar acessos'),
        ),
      },
      {
        name: 'Portuguese: address to be confirmed, a newsletter',
        from: 'Boletim Quintal Urbano <boletim@quintalurbano.example>',
        via: mailgun(),
        subject: 'Só falta confirmar seu e-mail',
        html: page(
          'Oi! Obrigada pelo interesse no boletim.',
          'Clique para confirmar que este endereço é seu. Sem a confirmação, não enviaremos mais nada.',
          button('https://quintalurbano.example/confirmar/7be1', 'Confirmar inscrição'),
        ),
      },
      {
        name: 'Portuguese: password changed, a mail provider',
        from: 'Correio Bemtevi <contas@bemtevi.example>',
        via: hosted('mx3.bemtevi.example'),
        subject: 'A senha da sua conta foi alterada',
        text: `Olá,

A senha da conta marina.lopes@bemtevi.example foi alterada em 17/11/2026, às 20h15.

Se você fez a alteração, pode apagar esta mensagem. Se não fez, recupere a conta imediatamente em Configurações > Esqueci minha senha, usando o celular cadastrado.

Correio Bemtevi
`,
      },
      {
        name: 'Portuguese: data leak told, a shop',
        from: 'Passo Leve Calçados <privacidade@passoleve.example>',
        subject: 'Comunicado sobre incidente de segurança com seus dados',
        text: `Olá, Marina,

Em 9 de novembro identificamos um acesso não autorizado a um servidor de um de nossos fornecedores de entrega. Foram expostos nome, endereço, e-mail e telefone de parte dos clientes, inclusive os seus. Senhas e dados de cartão NÃO foram afetados.

O que já fizemos: o acesso foi interrompido no mesmo dia, o fornecedor foi substituído e a Autoridade Nacional de Proteção de Dados foi comunicada.

O que recomendamos: desconfie de ligações e mensagens em nosso nome que peçam pagamento ou códigos. Não fazemos cobranças por telefone.

Dúvidas podem ser enviadas à nossa encarregada de dados, Patrícia Nunes, por este mesmo e-mail.

Lamentamos o ocorrido.
`,
      },
    ],
  },
];

export const honestPortugueseOffices = addressed(families, {
  to: 'Marina Lopes <marina.lopes@example.com>',
  zone: '-0300',
});
