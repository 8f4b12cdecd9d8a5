import type { Family } from '../blind/family.ts';
import { google, hosted, mailchimp, microsoft365, sendgrid } from '../carriers.ts';
import { button, letter, link, note } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Georgia, serif', lang: 'pt-BR' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest Portuguese, schools and doctors',
    split: 'held',
    mails: [
      {
        name: 'Portuguese: enrolment to be renewed, a school',
        from: 'Colégio Ponte Alta <secretaria@colegiopontealta.example>',
        via: google(),
        subject: 'Rematrícula 2027: prazo termina sexta-feira',
        text: `Senhores pais e responsáveis,

Lembramos que o prazo para a rematrícula dos alunos veteranos termina nesta sexta-feira, 20 de novembro. Depois dessa data as vagas serão oferecidas à lista de espera.

Passos:
1. Acesse o portal com o login do responsável financeiro.
2. Atualize os dados cadastrais e a ficha de saúde.
3. Leia e assine o contrato digitalmente.
4. Pague o boleto da primeira parcela.

Quem estiver com mensalidades em aberto deve procurar a tesouraria antes.

Secretaria
Colégio Ponte Alta
`,
      },
      {
        name: 'Portuguese: trip, money wanted, a school',
        from: 'Prof. Débora <debora@colegiopontealta.example>',
        via: google(),
        subject: 'Passeio ao museu: autorização e R$ 45 até quarta',
        text: `Olá, famílias do 4º B!

No dia 27 vamos ao Museu de História Natural. Peço que enviem na agenda, até quarta, a autorização assinada e R$ 45,00 (ônibus e ingresso). Quem preferir pode fazer Pix para a APM; a chave está no bilhete que foi na agenda.

Levem lanche, água e boné. Saímos às 8h em ponto!

Prof. Débora
`,
      },
      {
        name: 'Portuguese: results ready, a laboratory',
        from: 'Laboratório Santa Inês <resultados@labsantaines.example>',
        via: sendgrid(),
        subject: 'Seus exames estão prontos',
        html: page(
          'Olá, Marina L.',
          'Os resultados do atendimento 0918-22271 já podem ser consultados em nosso site com o protocolo e a senha impressos no comprovante de coleta.',
          link('https://www.labsantaines.example/resultados', 'Consultar resultados'),
          'Leve o resultado ao seu médico. Não interprete exames por conta própria.',
        ),
      },
      {
        name: 'Portuguese: appointment tomorrow, a dentist',
        from: 'Clínica Sorriso do Bairro <agenda@sorrisodobairro.example>',
        subject: 'Confirma sua consulta de amanhã?',
        text: `Oi, Marina!

Sua consulta com a Dra. Helena é amanhã, às 15h30. Responda SIM para confirmar ou NÃO para remarcar. Sem resposta até as 18h de hoje, precisaremos passar o horário para outra pessoa.

Clínica Sorriso do Bairro
`,
      },
      {
        name: 'Portuguese: fee unpaid, a university in Portugal',
        from: 'Serviços Académicos <academicos@univ-ribeira.example>',
        zone: '+0000',
        via: microsoft365(),
        subject: 'Propina em atraso',
        text: `Cara estudante,

Verificámos que a 2.ª prestação da propina do ano letivo de 2026/2027, no montante de 69,70 EUR, não foi liquidada até 15 de novembro.

Solicitamos a regularização com a maior brevidade possível na Secretaria Virtual, onde encontra a referência Multibanco. Enquanto a dívida se mantiver, não poderá inscrever-se em exames nem pedir certidões.

Com os melhores cumprimentos,
Serviços Académicos
`,
      },
      {
        name: 'Portuguese: campaign of vaccination, a pet clinic',
        from: 'Vet Amiga <oi@vetamiga.example>',
        via: mailchimp(),
        subject: 'A vacina do Paçoca vence este mês',
        html: page(
          'Oi, Marina!',
          'Está na hora do reforço da vacina V10 do Paçoca. Agende pelo site e, em novembro, a consulta sai de graça.',
          button('https://vetamiga.example/agenda', 'Agendar'),
        ),
      },
    ],
  },
  {
    family: 'honest Portuguese, work and offices',
    split: 'fitting',
    mails: [
      {
        name: 'Portuguese: accountant asks for notas fiscais',
        from: 'Paraná Contas <fiscal@paranacontas.example>',
        via: microsoft365(),
        subject: 'Fechamento de outubro - notas pendentes',
        text: `Bom dia, Marina!

Para fechar outubro ainda faltam:

- notas fiscais de serviço 118 a 124 (XML e PDF);
- extrato da conta PJ de 01 a 31/10;
- comprovante do aluguel.

Preciso de tudo até amanhã, 12h, senão a guia do DAS sai com valor errado e depois dá trabalho para retificar. Pode mandar por aqui mesmo ou pelo portal.

Obrigada!
Cíntia
Departamento fiscal
`,
      },
      {
        name: 'Portuguese: tax slip from the accountant',
        from: 'Paraná Contas <fiscal@paranacontas.example>',
        via: microsoft365(),
        subject: 'DAS 10/2026 - vencimento 20/11',
        text: `Marina,

Segue a guia do Simples Nacional referente a 10/2026, no valor de R$ 412,08. Vence dia 20. Por favor, pague pelo código de barras e me mande o comprovante.

Cíntia
`,
        attachments: [{ filename: 'DAS_2026-10.pdf', type: 'application/pdf', content: pdf(['DAS 10/2026']) }],
      },
      {
        name: 'Portuguese: colleague needs a file now',
        from: 'Rodrigo Peixoto <rodrigo@peixotoarquitetura.example>',
        via: google(),
        subject: 'preciso da planta revisada AGORA rsrs',
        text: `Má, salva a minha vida: o cliente chegou uma hora antes e quer ver a planta revisada. Consegue subir no drive em 10 min? Pasta "Casa Lagoa > v7".

Te devo um café.
R.
`,
      },
      {
        name: 'Portuguese: supplier sends an invoice',
        from: 'Gráfica Boa Impressão <faturamento@boaimpressao.example>',
        via: hosted('srv22.hospedafacil.example'),
        subject: 'NF 3308 e boleto - cartões de visita',
        text: `Boa tarde, Marina.

Em anexo a NF 3308 e o boleto para 10 dias, conforme combinado com o Seu Nilo. Qualquer divergência, me avise antes do vencimento para emitirmos outro.

Att.,
Vânia
Gráfica Boa Impressão
(41) 3000-0100
`,
        attachments: [
          { filename: 'NF3308.pdf', type: 'application/pdf', content: pdf(['NF 3308']) },
          { filename: 'boleto3308.pdf', type: 'application/pdf', content: pdf(['Boleto 3308']) },
        ],
      },
      {
        name: 'Portuguese: supplier reminds of a debt',
        from: 'Marcenaria Tavares <contato@marcenariatavares.example>',
        via: google(),
        subject: 'Pagamento da segunda parcela',
        text: `Oi Marina, tudo certo?

Aqui no meu controle a segunda parcela da estante (R$ 900) venceu sexta e ainda não caiu. Dá uma olhada, por favor? Se já fez o Pix me manda o comprovante que eu dou baixa. Preciso comprar a ferragem do próximo móvel essa semana.

Valeu,
Tavares
`,
      },
      {
        name: 'Portuguese: vacation answer, automatic',
        from: 'Helena Couto <helena.couto@peixotoarquitetura.example>',
        via: google(),
        headers: ['Auto-Submitted: auto-replied'],
        subject: 'Resposta automática: Orçamento da fachada',
        text: `Olá,

Estou de férias até 30 de novembro, sem acesso ao e-mail. Para assuntos urgentes, procure o Rodrigo (rodrigo@peixotoarquitetura.example).

Helena
`,
      },
      {
        name: 'Portuguese: personnel asks to update data',
        from: 'RH Peixoto <rh@peixotoarquitetura.example>',
        via: google(),
        subject: 'Atualização cadastral para o eSocial: responder até 25/11',
        text: `Pessoal,

Todo fim de ano precisamos conferir os dados do eSocial. Quem mudou de endereço, casou, teve filho ou trocou de banco para o salário deve trazer os comprovantes ao RH (sala 2) até o dia 25. Por segurança, não aceitamos troca de conta bancária por e-mail.

Quem não mudou nada responde só "sem alterações".

Obrigada,
Neide
`,
      },
    ],
  },
  {
    family: 'honest Portuguese, jobs and professional networks',
    split: 'fitting',
    mails: [
      {
        name: 'Portuguese: vacancies of the day, a job site',
        from: 'Vaga Certa <alertas@vagacerta.example>',
        via: sendgrid({ own: true, list: true }),
        subject: '12 vagas novas de arquiteta em Curitiba',
        html: page(
          'Marina, separamos estas vagas para você:',
          'Arquiteta júnior, Studio Pinhão, R$ 4.200 a R$ 5.000, híbrido<br>Projetista de interiores, Móveis Bela Vista, presencial<br>Coordenadora de obras, Construtora Horizonte',
          button('https://www.vagacerta.example/buscas/88120', 'Ver todas'),
        ),
      },
      {
        name: 'Portuguese: interview invitation, a company',
        from: 'Bruna Sales <bruna.sales@studiopinhao.example>',
        via: microsoft365(),
        subject: 'Entrevista - vaga de arquiteta júnior',
        text: `Olá, Marina, tudo bem?

Gostamos do seu portfólio e queremos marcar uma conversa de 40 minutos por vídeo. Você tem disponibilidade na quinta, às 10h, ou na sexta, às 16h?

Peço que responda até amanhã ao meio-dia para eu fechar a agenda com a diretora.

Abraço,
Bruna Sales
Pessoas e Cultura, Studio Pinhão
`,
      },
      {
        name: 'Portuguese: application turned down',
        from: 'Construtora Horizonte <selecao@construtorahorizonte.example>',
        subject: 'Retorno sobre o processo seletivo',
        text: `Olá, Marina,

Agradecemos o seu interesse na vaga de coordenadora de obras. Desta vez seguimos com candidatos cuja experiência está mais próxima do que procuramos. Seu currículo permanece em nosso banco por 12 meses.

Boa sorte!
Equipe de Seleção
`,
      },
      {
        name: 'Portuguese: documents for hiring, a company',
        from: 'Admissão Studio Pinhão <admissao@studiopinhao.example>',
        via: microsoft365(),
        subject: 'Bem-vinda! Documentos para a sua admissão',
        text: `Oi, Marina, que alegria ter você com a gente!

Para registrarmos a sua admissão em 01/12, envie até 24/11 pela plataforma de admissão (o convite chega num e-mail separado, com senha provisória):

- RG, CPF e título de eleitor;
- carteira de trabalho digital (PDF);
- comprovante de residência;
- dados bancários para o salário;
- atestado do exame admissional, marcado para o dia 23 às 8h.

A empresa paga o exame; você não tem nenhum custo.

Qualquer dúvida me liga no ramal 210.
Bruna
`,
      },
      {
        name: 'Portuguese: profile seen, a professional network',
        from: 'Rede Ofício <notificacoes@redeoficio.example>',
        via: sendgrid({ list: true }),
        subject: 'Você apareceu em 9 buscas esta semana',
        html: page(
          'Seu perfil está chamando atenção. Quem viu você trabalha em Studio Pinhão, Construtora Horizonte e outras 3 empresas.',
          button('https://www.redeoficio.example/visitas', 'Ver quem foi'),
        ),
      },
    ],
  },
  {
    family: 'honest Portuguese, clubs, neighbours and lists',
    split: 'held',
    mails: [
      {
        name: 'Portuguese: condominium meeting and unpaid fee',
        from: 'Síndico Ed. Tamoios <sindico@edificiotamoios.example>',
        via: hosted('srv22.hospedafacil.example'),
        subject: 'Assembleia extraordinária e taxa extra - leiam!',
        text: `Prezados condôminos,

Ficam convocados para a assembleia extraordinária de 25/11, às 19h30 em primeira chamada e às 20h em segunda, no salão de festas.

Pauta:
1) troca do portão da garagem (três orçamentos);
2) taxa extra de R$ 90 por unidade em duas vezes;
3) inadimplência: há quatro unidades com mais de 90 dias de atraso. Quem não procurar a administradora até o fim do mês será cobrado judicialmente.

Procurações devem ter firma reconhecida.

Otávio
Síndico
`,
      },
      {
        name: 'Portuguese: list post, gardeners',
        from: 'Zé Carlos <zecarlos@hortas-cwb.example>',
        via: google(),
        to: 'hortas-cwb@lista.hortas-cwb.example',
        deliveredTo: 'marina.lopes@example.com',
        headers: ['List-Id: <hortas-cwb.lista.hortas-cwb.example>', 'Precedence: list'],
        subject: '[hortas-cwb] Lagarta na couve, o que vocês usam?',
        text: `Gente, bom dia. Minha couve amanheceu toda rendada de novo. Já tentei calda de fumo e catar na mão. Alguém usou bacillus? Onde compram por aqui sem pagar uma fortuna no frete?

Outra coisa: o mutirão do terreno da Rua Sete é sábado, 8h. Levar enxada e chapéu. Confirmem comigo até sexta para eu calcular o almoço.

Zé
`,
      },
      {
        name: 'Portuguese: race registration, last day',
        from: 'Corrida das Hortênsias <inscricoes@corridahortensias.example>',
        via: mailchimp(),
        subject: 'Último dia do primeiro lote!',
        html: page(
          'Faltam poucas horas: à meia-noite o preço sobe de R$ 89 para R$ 119.',
          button('https://www.corridahortensias.example/inscricao', 'Garantir minha vaga'),
          'Quem já se inscreveu e ainda não pagou perde a vaga em 48 horas.',
        ),
      },
      {
        name: 'Portuguese: book due, a library',
        from: 'Biblioteca Municipal <circulacao@biblioteca.vilaserena.pr.gov.br>',
        subject: 'Empréstimo vence amanhã',
        text: `Olá, leitora.

O prazo de devolução do livro abaixo termina amanhã:

  Torto Arado (exemplar 00918827)

Renove pelo catálogo, com o número da carteirinha e a senha, ou devolva no balcão. A multa por atraso é de R$ 0,50 por dia.

Biblioteca Municipal
`,
      },
      {
        name: 'Portuguese: membership fee, a club in Portugal',
        from: 'Clube de Remo da Foz <tesouraria@remodafoz.example>',
        zone: '+0000',
        via: google(),
        subject: 'Quotas de 2026',
        text: `Caros sócios,

Estamos a fechar as contas do ano e ainda há quotas por pagar. A quem falta (está tudo na folha em anexo da última convocatória), peço que trate disso até ao fim do mês: 60 euros, por transferência para a conta do costume ou em dinheiro, no bar, ao sábado de manhã.

Sem quotas em dia não se pode votar na assembleia de dezembro.

Um abraço,
Armindo, tesoureiro
`,
      },
    ],
  },
  {
    family: 'honest Portuguese, family and friends',
    split: 'held',
    mails: [
      {
        name: 'Portuguese: cousin sends photographs',
        from: 'Tati Lopes <tati.lopes77@gmail.com>',
        via: google(),
        subject: 'fotos do batizado',
        html: note(
          [
            'Oi prima!!',
            'Subi as fotos do batizado nesse álbum, dá pra baixar tudo de uma vez. Tá lindo, chorei de novo.',
            '<div><a href="https://photos.google.com/share/AF1Qip">Álbum: Batizado do Theo</a></div>',
            'Me avisa se conseguiu abrir. Beijo na tia!',
          ],
          'Arial, sans-serif',
        ),
      },
      {
        name: 'Portuguese: father asks for help with a bill',
        from: 'Orlando Lopes <orlando.lopes52@uol.com.br>',
        subject: 'boleto da luz',
        text: `Filha,
chegou um e-mail com o boleto da luz mas o valor está diferente do papel. Não paguei. Você vê para mim quando vier domingo? Sua mãe está fazendo a lasanha.
Pai
`,
      },
      {
        name: 'Portuguese: friend returns money',
        from: 'Camila Duarte <camiladuarte@outlook.com>',
        via: microsoft365(),
        subject: 'te devo 64 reais',
        text: `Oi Má, fiz as contas do chá da Ju: deu 64 pra cada. Qual é a sua chave Pix mesmo, o celular ou o e-mail? Faço hoje ainda senão esqueço de novo.
bjs
`,
      },
      {
        name: 'Portuguese: long letter from abroad',
        from: 'Inês Falcão <ines.falcao@sapo.pt>',
        zone: '+0000',
        subject: 'Notícias do Porto',
        text: `Querida Marina,

Desculpa a demora em responder. Novembro foi um rodopio: mudámos de casa, o Duarte entrou na creche e eu voltei ao trabalho, tudo na mesma semana. A casa nova é pequena mas tem uma varanda com vista para o rio, e já plantei o manjericão que me mandaste em sementes. Pegou!

Perguntas-me pelos preços. Está tudo caro. As rendas nem se fala, tivemos de pagar três meses adiantados e ainda uma caução. Felizmente o senhorio é um senhor de idade, muito correto, que nos deixou os móveis da cozinha.

A minha mãe foi operada às cataratas e correu bem. Anda encantada porque já consegue ler as legendas das novelas (das vossas, claro).

Diz-me quando vens. Se for em maio, ainda apanhas as festas e posso tirar uma semana. Não precisas de reservar nada, há um sofá-cama e muita vontade de conversar.

Manda fotografias do ateliê novo.

Um beijo grande,
Inês
`,
      },
      {
        name: 'Portuguese: neighbour, keys',
        from: 'Dona Cida <cida.ramos@gmail.com>',
        via: google(),
        subject: 'Chave',
        text: `Marina, deixei a chave com o porteiro. Regue só as da sacada, por favor. Volto quinta. Deus lhe pague!
`,
      },
    ],
  },
  {
    family: 'honest Portuguese, newsletters of media and charities',
    split: 'fitting',
    mails: [
      {
        name: 'Portuguese: morning news, a newspaper',
        from: 'Diário do Planalto <manha@diariodoplanalto.example>',
        via: mailchimp(),
        subject: 'O que você precisa saber nesta quarta',
        html: page(
          'Bom dia. O Congresso vota hoje o novo marco da energia solar; em Curitiba, motoristas de ônibus decidem se entram em greve; e o golpe da falsa central telefônica já é o mais registrado no estado, segundo a polícia.',
          link('https://www.diariodoplanalto.example/politica/energia', 'Energia solar: o que muda na sua conta'),
          link('https://www.diariodoplanalto.example/cidade/greve', 'Greve: linhas que podem parar'),
          link('https://www.diariodoplanalto.example/seguranca/golpes', 'Como funciona o golpe da falsa central'),
          'Até amanhã!',
        ),
      },
      {
        name: 'Portuguese: donation asked, a charity',
        from: 'Abrigo Focinho <contato@abrigofocinho.example>',
        via: mailchimp(),
        subject: 'Precisamos de ração até sábado',
        html: page(
          'Marina, a enchente trouxe 38 cães em três dias e a ração acaba no sábado. Com R$ 30 você alimenta um deles por uma semana.',
          button('https://www.abrigofocinho.example/doar', 'Doar agora'),
          'As contas do abrigo são publicadas todo mês em nosso site. Obrigada por estar com a gente desde 2022.',
        ),
      },
      {
        name: 'Portuguese: receipt of a gift, a charity',
        from: 'Abrigo Focinho <contato@abrigofocinho.example>',
        via: mailchimp(),
        subject: 'Recebemos sua doação. Obrigada!',
        html: page(
          'Marina, sua doação de R$ 30,00 chegou. O Bolota (o caramelo da foto) manda lambidas.',
          'Guarde este e-mail como recibo.',
        ),
      },
      {
        name: 'Portuguese: advice on fraud, a bank',
        from: 'Banco Araucária <dicas@bancoaraucaria.example>',
        subject: 'Ligaram do "banco" pedindo sua senha? É golpe',
        text: `Oi, Marina!

Na Black Friday os golpistas trabalham dobrado. Veja o que o Araucária NUNCA faz:

- não liga pedindo senha, código ou transferência para "conta segura";
- não manda motoboy buscar cartão;
- não pede que você instale aplicativos de acesso remoto;
- não envia link para desbloquear a conta ou resgatar pontos.

Recebeu uma mensagem assim? Não clique e encaminhe para phishing@bancoaraucaria.example.

Banco Araucária
`,
      },
      {
        name: 'Portuguese: new terms, a streaming service in Portugal',
        from: 'Cinemateca em Casa <info@cinematecaemcasa.example>',
        zone: '+0000',
        via: mailchimp(),
        subject: 'Atualizámos a nossa política de privacidade',
        html: page(
          'Olá,',
          'A partir de 1 de janeiro de 2027 entra em vigor a nova política de privacidade. Explicamos melhor que dados guardamos e durante quanto tempo, e passa a poder descarregá-los na sua conta.',
          'Não tem de fazer nada. Se não concordar, pode encerrar a conta até essa data.',
          link('https://www.cinematecaemcasa.example/privacidade', 'Ler a nova política'),
        ),
      },
    ],
  },
];

export const honestPortuguesePeople = addressed(families, {
  to: 'Marina Lopes <marina.lopes@example.com>',
  zone: '-0300',
});
