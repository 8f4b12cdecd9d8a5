import type { Family } from '../blind/family.ts';
import { hosted, mailchimp, mailgun, marketingCloud, postmark, sendgrid, ses } from '../carriers.ts';
import { button, letter, link } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'es' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest Spanish, banks and cards',
    split: 'fitting',
    mails: [
      {
        name: 'Spanish: Bizum received, a bank',
        from: 'Banco Alcor <avisos@bancoalcor.example>',
        via: ses({ region: 'eu-west-1' }),
        subject: 'Has recibido un Bizum de 18,50 €',
        html: page(
          'Hola, Lucía:',
          'Pablo R. te ha enviado un Bizum de 18,50 €. Concepto: cena viernes.',
          'El dinero ya está en tu cuenta acabada en 0917. No tienes que aceptar nada.',
        ),
      },
      {
        name: 'Spanish: statement ready, a bank',
        from: 'Banco Alcor <correspondencia@bancoalcor.example>',
        via: ses({ region: 'eu-west-1' }),
        subject: 'Tienes correspondencia nueva',
        html: page(
          'Hola, Lucía:',
          'Ya puedes consultar el extracto de octubre de tu cuenta acabada en 0917. Lo encontrarás en la app, en Buzón > Documentos, y estará disponible durante cinco años.',
          'Este mensaje no lleva enlaces: entra siempre desde la app o escribiendo la dirección del banco.',
        ),
      },
      {
        name: 'Spanish: card switched off by herself, a bank',
        from: 'Banco Alcor <avisos@bancoalcor.example>',
        via: ses({ region: 'eu-west-1' }),
        subject: 'Has apagado tu tarjeta 4402',
        html: page(
          'Hola, Lucía:',
          'Acabas de apagar la tarjeta acabada en 4402 desde la app. Mientras siga apagada no se podrá pagar ni sacar dinero con ella, pero los recibos domiciliados se cargarán como siempre.',
          'Puedes encenderla cuando quieras. Si la has perdido, bloquéala definitivamente y te mandamos otra sin coste.',
          '¿No has sido tú? Llámanos ahora al 900 100 100.',
        ),
      },
      {
        name: 'Spanish: new device, a bank',
        from: 'Caja Ribera <seguridad@cajaribera.example>',
        subject: 'Nuevo dispositivo vinculado a tu banca digital',
        text: `Hola, Lucía:

El 17/11/2026 a las 21:14 se vinculó un dispositivo nuevo (iPhone 15) para firmar tus operaciones.

Si has sido tú, no hace falta que hagas nada.

Si no lo reconoces, llama cuanto antes al teléfono que aparece en el reverso de tu tarjeta y desvincularemos el dispositivo de inmediato. Nunca te pediremos tus claves ni los códigos que recibes por SMS.

Caja Ribera
`,
      },
      {
        name: 'Spanish: papers to be renewed, a bank',
        from: 'Caja Ribera <clientes@cajaribera.example>',
        via: sendgrid({ own: true }),
        subject: 'Tu DNI caduca pronto: actualízalo para seguir operando',
        html: page(
          'Hola, Lucía:',
          'El DNI que nos facilitaste caduca el 9 de diciembre. La Ley 10/2010 nos obliga a tener vigente tu documentación; si no la actualizas, a partir del 9 de enero tendríamos que limitar algunas operaciones de tu cuenta.',
          'Hazlo en dos minutos en la app (Perfil > Mis documentos) o pásate por tu oficina con el DNI nuevo.',
          link('https://www.cajaribera.example/ayuda/actualizar-dni', 'Preguntas frecuentes'),
        ),
      },
      {
        name: 'Spanish: direct debit returned, a bank',
        from: 'Banco Alcor <avisos@bancoalcor.example>',
        via: ses({ region: 'eu-west-1' }),
        subject: 'No hemos podido pagar un recibo por falta de saldo',
        html: page(
          'Hola, Lucía:',
          'Hoy hemos recibido un cargo de 74,12 € de AGUAS DEL SEGURA y tu cuenta acabada en 0917 no tiene saldo suficiente. Si ingresas el importe antes de las 20:00 de mañana lo pagaremos; si no, lo devolveremos al emisor y se aplicará la comisión que figura en tu contrato.',
        ),
      },
    ],
  },
  {
    family: 'honest Spanish, payment services and subscriptions',
    split: 'held',
    mails: [
      {
        name: 'Spanish: receipt, a payment service',
        from: 'Pagolisto <recibos@pagolisto.example>',
        via: sendgrid(),
        subject: 'Recibo de tu pago a Taller Bicicletas Norte',
        html: page(
          'Has pagado 62,00 € a Taller Bicicletas Norte.',
          'Método: Visa acabada en 4402<br>Fecha: 18 de noviembre de 2026<br>Referencia: PL-7781-2290',
          link('https://www.pagolisto.example/actividad/PL-7781-2290', 'Ver en mi actividad'),
        ),
      },
      {
        name: 'Spanish: card refused, a streaming service',
        from: 'Butaca <facturacion@butaca.example>',
        via: mailgun(),
        subject: 'Problema con tu pago: actualiza tu tarjeta antes del 24',
        html: page(
          'Hola, Lucía:',
          'Tu banco ha rechazado el cobro de 8,99 € de este mes. Lo intentaremos de nuevo el día 24; para no quedarte sin servicio, comprueba que la tarjeta no haya caducado.',
          button('https://www.butaca.example/cuenta/pago', 'Actualizar forma de pago'),
          'Si ya lo has hecho, olvídate de este mensaje.',
        ),
      },
      {
        name: 'Spanish: yearly renewal announced, an application',
        from: 'Notario Notas <hola@notario-notas.example>',
        via: postmark(),
        subject: 'Tu plan anual se renueva el 1 de diciembre',
        text: `Hola, Lucía:

Te escribimos para recordarte que tu plan anual se renueva automáticamente el 1 de diciembre por 29,99 € con la tarjeta acabada en 4402.

Si quieres seguir, no tienes que hacer nada. Si no, cancélalo en Ajustes > Suscripción antes de esa fecha y conservarás tus notas en modo lectura.

Gracias por otro año con nosotros,
el equipo de Notario
`,
      },
      {
        name: 'Spanish: points expire, a fuel chain',
        from: 'Club Ruta <club@clubruta.example>',
        via: marketingCloud('e.clubruta.example'),
        subject: 'Lucía, tus 1.150 puntos caducan el 30 de noviembre',
        html: page(
          'Te quedan unos días para canjear 1.150 puntos por 11,50 € de descuento en carburante, lavados o tienda.',
          button('https://www.clubruta.example/canjear', 'Canjear mis puntos'),
          'Para canjearlos en la gasolinera basta con enseñar la tarjeta del club.',
        ),
      },
      {
        name: 'Spanish: identity to be verified, a shared car',
        from: 'Cochemás <verificacion@cochemas.example>',
        via: sendgrid(),
        subject: 'Verifica tu carné de conducir para tu primera reserva',
        html: page(
          'Hola, Lucía:',
          'Nos falta tu carné de conducir. Sube una foto de las dos caras y una selfie; lo revisamos en menos de una hora y borramos las imágenes a los 30 días.',
          button('https://www.cochemas.example/verificar', 'Subir mi carné'),
          'Tu reserva del sábado se anulará sin coste si no está verificado el viernes a las 18:00.',
        ),
      },
    ],
  },
  {
    family: 'honest Spanish, shops',
    split: 'fitting',
    mails: [
      {
        name: 'Spanish: order confirmed, a shop',
        from: 'Lanas del Valle <pedidos@lanasdelvalle.example>',
        via: mailgun(),
        subject: 'Pedido nº 20418 confirmado',
        text: `¡Gracias, Lucía!

Hemos recibido tu pedido y ya lo estamos preparando.

  6 x Merino fino, color musgo ....... 41,70 €
  1 x Agujas circulares 4 mm .........  8,20 €
  Envío ..............................  4,50 €
  Total .............................. 54,40 €

Te avisaremos cuando salga. Suele tardar de 2 a 4 días laborables. Para cambios o devoluciones tienes 30 días; responde a este correo y te enviamos la etiqueta.

Un abrazo desde el taller,
Maite y Joseba
`,
      },
      {
        name: 'Spanish: order cannot be served in time, a shop',
        from: 'Electro Mudéjar <atencion@electromudejar.example>',
        via: sendgrid({ own: true }),
        subject: 'Retraso en tu pedido 8829104: dinos qué prefieres',
        html: page(
          'Hola, Lucía:',
          'El fabricante nos ha comunicado que el horno no llegará hasta el 4 de diciembre. Sentimos las molestias.',
          'Puedes esperar, elegir un modelo equivalente o anular el pedido y recuperar el importe íntegro en la misma tarjeta.',
          button('https://www.electromudejar.example/pedidos/8829104', 'Elegir opción'),
          'Si no nos dices nada, mantendremos el pedido.',
        ),
      },
      {
        name: 'Spanish: refund done, a shop',
        from: 'Electro Mudéjar <atencion@electromudejar.example>',
        via: sendgrid({ own: true }),
        subject: 'Reembolso de 39,95 € realizado',
        html: page(
          'Hola, Lucía:',
          'Hemos recibido la devolución y el artículo está en perfecto estado. El reembolso de 39,95 € aparecerá en tu tarjeta en un plazo de 3 a 7 días.',
        ),
      },
      {
        name: 'Spanish: Black Friday, a shop',
        from: 'Zapatería Gavilán <novedades@gavilan.example>',
        via: mailchimp(),
        subject: '⏰ Últimas horas: 40 % en todo',
        html: page(
          '<h2>¡Date prisa, se acaba a medianoche!</h2>',
          'Botas, botines y zapatillas al 40 % con el código ADIOS40. Y si te llevas dos pares, el envío es gratis.',
          button('https://www.gavilan.example/blackfriday', 'Comprar ahora', '#111111'),
          '<p style="font-size:11px">No acumulable. Date de baja cuando quieras.</p>',
        ),
      },
      {
        name: 'Spanish: real prize draw, a brewery',
        from: 'Cervezas La Encina <amigos@laencina.example>',
        via: mailchimp(),
        subject: 'Sorteamos 10 noches en la sierra. ¿Participas?',
        html: page(
          'Hola, Lucía:',
          'Sube una foto de tu rincón favorito antes del 30 de noviembre y entra en el sorteo ante notario de 10 estancias de una noche para dos personas.',
          button('https://www.laencina.example/sorteo', 'Participar'),
          'El 3 de diciembre publicaremos los nombres en la web y escribiremos a quienes ganen. No hay que pagar nada. Bases depositadas ante notario.',
        ),
      },
    ],
  },
  {
    family: 'honest Spanish, parcels and journeys',
    split: 'held',
    mails: [
      {
        name: 'Spanish: delivery tomorrow, a carrier',
        from: 'Veloz Mensajería <avisos@velozmensajeria.example>',
        subject: 'Mañana te entregamos un paquete de Lanas del Valle',
        text: `Hola, LUCIA NAVARRO:

Mañana, jueves 19/11, entre las 10:15 y las 12:15 entregaremos tu envío 4418 2290 117.

¿No vas a estar? Hasta las 23:00 de hoy puedes cambiar el día, dejarlo con un vecino o mandarlo a un punto de recogida:

https://www.velozmensajeria.example/mi-envio/44182290117

Código para el repartidor: 7731
`,
      },
      {
        name: 'Spanish: customs charges due, a carrier',
        from: 'Veloz Mensajería Aduanas <aduanas@velozmensajeria.example>',
        subject: 'Tu envío procedente de Reino Unido: IVA y gestión pendientes de pago',
        html: page(
          'Hola, Lucía:',
          'El envío GB 7719 0042 de OXFORD PAPER CO. ha llegado a la aduana de Madrid-Barajas. Para entregarlo, hay que liquidar:',
          'IVA (21 %): 18,27 €<br>Gestión aduanera: 9,50 €<br>Total: 27,77 €',
          'Puedes pagar en nuestra web con el número de envío y tu código postal, o en efectivo al repartidor. Si no se paga antes del 2 de diciembre, el envío se devuelve al remitente.',
          link('https://www.velozmensajeria.example/aduanas', 'Cómo se calcula el importe'),
        ),
      },
      {
        name: 'Spanish: parcel waits at the post office',
        from: 'Veloz Mensajería <avisos@velozmensajeria.example>',
        subject: 'No te hemos encontrado en casa',
        text: `Hola:

Hemos pasado hoy a las 13:40 por C/ Trapería, 12, y no había nadie. Tu paquete te espera en Papelería Sol (C/ San Nicolás, 3) desde mañana a las 17:00 y durante 10 días. Lleva tu DNI o el código 7731.
`,
      },
      {
        name: 'Spanish: train moved, a railway',
        from: 'Vía Rápida <viajes@viarapida.example>',
        via: sendgrid({ own: true }),
        subject: 'Cambio en tu tren del 21/11: revisa tu billete',
        html: page(
          'Estimada viajera:',
          'Por obras en la línea, el tren 04121 Murcia-Madrid del 21 de noviembre saldrá a las 8:05, 25 minutos antes de lo previsto. Tu asiento no cambia.',
          'Si no te viene bien, puedes cambiar o anular el billete sin gastos hasta una hora antes de la salida.',
          button('https://www.viarapida.example/mis-viajes', 'Gestionar mi billete'),
        ),
      },
      {
        name: 'Spanish: booking must be paid, a lodging',
        from: 'Casa Rural El Tejo <reservas@eltejo.example>',
        via: hosted('mail7.alojate.example'),
        subject: 'Puente de diciembre: señal pendiente',
        text: `Buenas tardes, Lucía:

Os tenemos guardadas las dos habitaciones del 5 al 8 de diciembre. Para confirmar la reserva necesitamos la señal de 120 € antes del viernes; como ya os dije por teléfono, en la misma cuenta del año pasado.

Si al final no venís, avisad, por favor, que tengo lista de espera.

Un saludo,
Amparo
`,
      },
    ],
  },
  {
    family: 'honest Spanish, hosting, telephone and energy',
    split: 'fitting',
    mails: [
      {
        name: 'Spanish: domain ends, a registrar',
        from: 'Alójate <renovaciones@alojate.example>',
        via: ses({ region: 'eu-west-1' }),
        subject: 'Tu dominio lanavarro.example caduca en 7 días',
        html: page(
          'Hola, Lucía:',
          'El dominio lanavarro.example caduca el 25 de noviembre y la renovación automática está desactivada. Si no lo renuevas, tu web y tu correo dejarán de funcionar ese día.',
          button('https://panel.alojate.example/dominios', 'Renovar por 14,90 €'),
          'Después de caducar hay 30 días para recuperarlo, con un recargo de 60 €.',
        ),
      },
      {
        name: 'Spanish: mailbox almost full, a hosting company',
        from: 'Alójate <avisos@alojate.example>',
        via: ses({ region: 'eu-west-1' }),
        subject: 'El buzón hola@lanavarro.example está al 95 %',
        text: `Hola:

El buzón hola@lanavarro.example ocupa 1,9 GB de 2 GB. Cuando se llene, los correos que te envíen serán devueltos.

Borra mensajes antiguos, vacía la papelera o amplía el espacio desde el panel de control.

Alójate, aviso automático
`,
      },
      {
        name: 'Spanish: bill unpaid, service to be cut, a hosting company',
        from: 'Alójate Facturación <facturacion@alojate.example>',
        via: ses({ region: 'eu-west-1' }),
        subject: 'Segundo aviso: factura A-26/11873 impagada',
        html: page(
          'Hola, Lucía:',
          'El banco ha devuelto el recibo de la factura A-26/11873 (90,63 €). Para evitar la suspensión del servicio el próximo lunes a las 9:00, págala con tarjeta o por transferencia desde tu panel.',
          button('https://panel.alojate.example/facturas', 'Ver factura'),
          '¿Ya está pagada? Mándanos el justificante y lo comprobamos hoy mismo.',
        ),
        attachments: [{ filename: 'A-26-11873.pdf', type: 'application/pdf', content: pdf(['Factura A-26/11873']) }],
      },
      {
        name: 'Spanish: bill, an energy company',
        from: 'Luz de Levante <factura@luzdelevante.example>',
        via: marketingCloud('e.luzdelevante.example'),
        subject: 'Ya tienes tu factura de la luz',
        html: page(
          'Hola, Lucía:',
          'Periodo: del 12 de octubre al 11 de noviembre<br>Consumo: 198 kWh<br>Importe: 46,08 €',
          'Lo cargaremos en tu cuenta el 25 de noviembre. No tienes que hacer nada.',
          button('https://www.luzdelevante.example/area-cliente', 'Ver factura'),
        ),
      },
      {
        name: 'Spanish: fibre line visit, a telephone company',
        from: 'Telefónica Regional <citas@telregional.example>',
        subject: 'Confirma la visita del técnico: viernes de 9 a 11',
        text: `Hola, Lucía:

El técnico pasará el viernes 20 entre las 9:00 y las 11:00 para instalar la fibra. Tiene que haber un adulto en casa.

Responde SÍ para confirmar o CAMBIAR para elegir otra fecha. Si no confirmas antes de mañana a las 14:00, la cita se anula.
`,
      },
      {
        name: 'Spanish: price change and right to leave, a telephone company',
        from: 'Telefónica Regional <clientes@telregional.example>',
        subject: 'Cambio en las condiciones de tu tarifa',
        text: `Estimada clienta:

A partir del 1 de enero de 2027 tu tarifa Fibra 600 + Móvil pasará de 35 € a 37 € al mes (IVA incluido). A cambio, tu línea móvil tendrá 20 GB más.

Si no estás de acuerdo, puedes darte de baja sin penalización en el plazo de un mes desde que recibas este aviso, llamando al 1400 o por escrito.

Si sigues con nosotros no tienes que hacer nada.

Un saludo,
Telefónica Regional, S. A.
`,
      },
    ],
  },
];

export const honestSpanishServices = addressed(families, {
  to: 'Lucía Navarro <lucia.navarro@example.com>',
  zone: '+0100',
});
