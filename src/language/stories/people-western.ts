import { anyOf, type Story } from './story.ts';

/** A friend, robbed on a journey: the mailbox is his, and somebody else writes in it. */
export const strandedFriendWestern: Story = {
  kind: 'stranded-friend',
  must: 2,
  enough: 3,
  parts: [
    anyOf(
      '(?:fui|fomos|me) (?:assaltad|roubad|roubaram|furtad|assaltaram)\\w{0,3}|(?:roubaram|perdi|levaram)\\b[^.\\n]{0,40}\\b(?:carteira|mala|bolsa|passaporte|documentos|telemovel|celular|cartoes)|(?:me (?:han )?(?:robado|asaltado|robaron|asaltaron)|(?:robaron|perdi|he perdido|quitaron)\\b[^.\\n]{0,40}\\b(?:cartera|bolso|maleta|pasaporte|documentos|movil|tarjetas))',
      '(?:mi hanno (?:rubato|derubat|rapinat|scippat)\\w{0,2}|sono stat[oa] (?:derubat|rapinat|scippat)\\w|ho perso\\b[^.\\n]{0,40}\\b(?:portafoglio|borsa|passaporto|documenti|telefono))|on m.a (?:vole|agresse)|je me suis fait (?:voler|agresser)|(?:wurde|bin) (?:uberfallen|ausgeraubt|bestohlen)|(?:brieftasche|handtasche|reisepass)\\b[^.\\n]{0,30}\\b(?:gestohlen|verloren)',
    ),
    anyOf(
      '(?:empresta|emprestar|mandar|enviar|transferir|ajudar|adiantar)\\w{0,3}\\b[^.\\n]{0,60}\\b(?:dinheiro|euros?|reais|r\\$|valor|pix|\\d{2,})|(?:prestar|presta|enviar|mandar|adelantar|transferir|hacer)\\w{0,3}\\b[^.\\n]{0,60}\\b(?:dinero|euros?|transferencia|bizum|\\d{2,})|western union|moneygram|ria money',
      '(?:prestar|mandar|inviar|anticipar|fare)\\w{0,4}\\b[^.\\n]{0,60}\\b(?:soldi|denaro|euro|bonifico|ricarica|\\d{2,})|(?:preter|envoyer|avancer)\\b[^.\\n]{0,60}\\b(?:argent|euros?|\\d{2,})|(?:leihen|uberweisen|schicken|vorstrecken)\\b|\\d{2,5} ?(?:euro|€)[^.\\n]{0,40}\\b(?:leihen|schicken|uberweisen)',
    ),
    anyOf(
      'hotel|embaixada|consulado|viagem|aeroporto|embajada|viaje|aeropuerto|extranjero|estrangeiro|ambasciata|consolato|viaggio|aeroporto|estero|ambassade|consulat|voyage|a l.etranger|botschaft|konsulat|flughafen|ausland',
    ),
    anyOf(
      '(?:devolvo|pago|te pago|reembolso)\\b[^.\\n]{0,30}\\b(?:assim que|quando|logo|segunda|volta)|(?:devuelvo|devolvere|pago|pagare)\\b[^.\\n]{0,30}\\b(?:cuando|en cuanto|nada mas)|(?:restituisco|restituiro|rendo|ridar[oo])\\b|rembourse\\w{0,3}\\b|zuruckzahl\\w{0,2}|zahle\\b[^.\\n]{0,20}zuruck|(?:so|solo|apenas|nur|seulement)\\b[^.\\n]{0,16}\\b(?:e-?mail|correo|posta|mail)\\b',
    ),
  ],
};

/** The reader's account or home carries other people's money, under the name of a job. */
export const moneyMuleWestern: Story = {
  kind: 'money-mule',
  must: 2,
  enough: 3,
  parts: [
    anyOf(
      '(?:receb\\w{1,4}|recib\\w{1,4}|ricev\\w{1,5}|receptionn\\w{1,4}|recevoir|empfang\\w{1,3}|erhalten)\\b[^.\\n]{0,60}\\b(?:(?:na|em|en|sul|su|sur|auf) (?:a |o |il |la |el )?(?:sua|su|tu|tua|suo|tuo|proprio|votre|ihr\\w{0,2}|propria|propia)?\\s?(?:conta|cuenta|conto|compte|konto)|pagamentos? d[eo]s? (?:nossos )?client|pagos de (?:nuestros )?client|pagamenti d(?:ei|ai) (?:nostri )?client|transferencias|bonifici|paquetes|pacotes|encomendas|pacchi|colis|pakete)',
      '(?:conta|cuenta|conto|compte|konto)\\b[^.\\n]{0,40}\\b(?:para receber|para recibir|per ricevere|zum empfang)',
    ),
    anyOf(
      '(?:repass|reenvi|encaminh|transfer|retransm|envi|reexped|convert)\\w{1,4}\\b|(?:inoltr|gir|trasfer|spedi|rispedi|convert)\\w{1,5}\\b|(?:transferer|renvoyer|reexpedier|convertir|weiterleit\\w{1,3}|weiter(?:uber)?send\\w{1,3}|uberweis\\w{1,3})\\b',
    ),
    anyOf(
      '\\d{1,2} ?% (?:(?:de|di|del|por|per|para|da|do|d.|der|des)\\b|comiss|provision)|(?:comissao|comision|commissione|provvigione|commission|provision|fica\\w{0,4} com|se queda|trattien\\w{1,3}|trattener\\w|behalten)\\b',
    ),
    anyOf(
      'trabalho|emprego|vaga|agente|assistente|teletrabalho|trabajo|empleo|puesto|agente|teletrabajo|lavoro|impiego|collaborator|addett|travail|emploi|poste\\b|arbeit|stelle\\b|nebenjob|heimarbeit',
    ),
  ],
};

/** Pay for pressing hearts: the first small sums come, then the worker pays in. */
export const clickJob: Story = {
  kind: 'easy-money',
  must: 3,
  enough: 3,
  parts: [
    anyOf(
      '(?:curt(?:ir|indo|idas?)|likes?|curtidas|gostos|avali(?:ar|ando|acoes)|segu(?:ir|indo) (?:perfis|canais|paginas|lojas)|me gusta|dar likes|valor(?:ar|ando|aciones)|resenas|mettere (?:like|mi piace)|mi piace|recension[ie]|aimer des (?:videos|pages)|likes? vergeben|bewertungen schreiben|optimiz\\w{1,3} (?:produto|producto|app)\\w{0,3}|tarefas? (?:simples|faceis|online)|tareas? (?:sencillas|simples|faciles)|compiti (?:semplici|facili)|videos? (?:do|de|no|en) (?:youtube|tiktok))\\b',
    ),
    anyOf(
      '(?:r\\$|€) ?\\d{1,4}(?:[.,]\\d{2,3})?|\\d{1,4}(?:[.,]\\d{2,3})? ?(?:€|euros?\\b|reais\\b)|(?:por|al|per|a) (?:dia|giorno|hora|ora|curtida|like|tarea|tarefa)\\b|pro tag|par jour',
    ),
    anyOf(
      'whats ?app|telegram|sem experiencia|sin experiencia|senza esperienza|nao (?:precisa|exige|e necessari)\\w{0,2}|no (?:hace falta|necesita|requiere)|non (?:serve|occorre|e richiest)\\w{0,2}|meia hora|(?:30|20|40|60) (?:minutos|minuti)|do celular|desde (?:tu|el) movil|dal (?:tuo )?telefono|de casa|desde casa|da casa|pagamento (?:diario|no mesmo dia)|pagos? diarios?|pagamento (?:giornaliero|immediato)|depende.?.? de voce',
    ),
  ],
};

/** A soldier, a doctor or a widow who found the reader's profile, and has a future with him in mind. */
export const romanceWestern: Story = {
  kind: 'stranger-friend',
  must: 2,
  enough: 3,
  parts: [
    anyOf(
      '(?:vi|encontrei|achei|descobri|gostei d[oe]) (?:o )?(?:seu|teu) (?:perfil|contato|e-?mail|foto)|(?:vi|encontre|he visto|halle) tu (?:perfil|contacto|correo|foto)|ho (?:visto|trovato) (?:il )?(?:tuo|suo) (?:profilo|contatto|indirizzo)|j.ai (?:vu|trouve) (?:ton|votre) (?:profil|contact)|habe (?:dein|ihr) profil\\b|escribirte sin conocerte|escrever sem (?:te |nos )?conhecer|scriverti senza conoscerti|espero que (?:me perdo|esta mensagem|este mensaje)|spero che (?:tu|questo messaggio)',
    ),
    anyOf(
      '(?:conhecer(?:-te| voce| melhor)|te conhecer|amizade|relacionamento serio|alma gemea|conocerte|amistad|relacion seria|alma gemela|conoscerti|amicizia|relazione seria|anima gemella|te connaitre|amitie|relation serieuse|ame soeur|dich (?:naher |besser )?kennen ?(?:zu ?)?lernen|freundschaft|seelenverwandt)',
    ),
    anyOf(
      '(?:exercito|militar|sargento|capitao|medic[oa] (?:militar|da onu)|missao de paz|engenheir[oa]|plataforma|viuv[oa]|soldad[oa]|ejercito|sargento|capitan|mision de paz|ingenier[oa]|viud[oa]|esercito|militare|sergente|capitano|missione di pace|ingegnere|vedov[oa]|armee|militaire|veuf|veuve|mission de paix|soldat|witwer?|ingenieur|siria|iemen|yemen|afeganistao|afganistan|iraque|iraq)\\b',
    ),
    anyOf(
      '(?:dolares|dollari|dollars|euros?|caixa|caja|scatola|cassa|cofre|ouro|oro|heranca|herencia|eredita|encomenda|paquete|pacco|diplomat\\w{1,4}|whats ?app|telegram|hangouts|segredo|secreto|segreto|em segredo|entre nosotros|entre nos|tra noi)\\b',
    ),
  ],
};

/** The telephone is the trap: who answers wants into the machine. */
export const supportCallWestern: Story = {
  kind: 'support-call',
  must: 3,
  enough: 3,
  parts: [
    anyOf(
      '(?:protecao|antivirus|assinatura|plano|licenca|pedido|compra|proteccion|suscripcion|licencia|cargo|protezione|abbonamento|licenza|ordine|acquisto|protection|abonnement|licence|schutz|abo|lizenz|bestellung)\\b[^\\n]{0,80}\\b(?:renovad|cobrad|debitad|renov|carg|cobr|rinnovat|addebit|renouvel|debit|preleve|verlangert|abgebucht|confirmad|confermat)\\w{0,6}|(?:virus|troiano|trojan|malware)\\b[^.\\n]{0,40}\\b(?:detect|encontr|rilevat|infett|infectad|gefunden)\\w{0,4}',
    ),
    anyOf(
      '(?:lig(?:ue|ar|a)|telefon\\w{1,4}|contact[ea]|llam[ae]r?|chiam(?:a|i|are)|appel(?:ez|er)|rufen sie|anrufen)\\b[^\\n]{0,80}\\b(?:0?800|900|901|902|\\+? ?\\d{2,3}[ .-]?\\d{2,4})[ .-]?\\d{2,4}(?:[ .-]?\\d{2,4}){0,3}',
    ),
    anyOf(
      '(?:tecnic[oa]|agente|especialista|operador\\w?|operatore|technicien|techniker)\\b[^.\\n]{0,60}\\b(?:conect|acess|acced|entrar|colleg|conness|ordenador|computador|equipo|computer|pc\\b|reembols|rimbors)\\w{0,6}|(?:acesso remoto|acceso remoto|accesso remoto|controllo remoto|anydesk|teamviewer|acces a distance|fernzugriff)|(?:em|nas proximas|en las proximas|dentro de|entro|nelle prossime|sous|innerhalb von) \\d{1,2} ?(?:h|horas|ore|heures|stunden|minut)\\w{0,3}',
    ),
  ],
};
