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

const look = { font: 'Arial, Helvetica, sans-serif', lang: 'es' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'fraud in Spanish, banks and cards',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: account limited, a Spanish bank',
        from: 'CaixaBank <avisos@area-verificacion.example>',
        via: ses({ region: 'eu-west-1' }),
        subject: 'Su cuenta ha sido limitada temporalmente',
        html: page(
          'Estimado cliente:',
          'Hemos detectado un acceso irregular y, por su seguridad, su cuenta ha quedado limitada. Para restablecer el servicio debe confirmar su identidad.',
          button('https://area-verificacion.example/acceso', 'Confirmar identidad'),
          'Tenga a mano su usuario, su clave de firma y el código que recibirá por SMS. Si no lo hace en 24 horas, la cuenta se cerrará.',
        ),
      },
      {
        name: 'fraud: transfer to be cancelled, Santander',
        from: 'Santander <seguridad@anular-operacion.example>',
        via: sendgrid(),
        subject: 'Transferencia de 1.480,00 € en curso',
        html: page(
          'Se ha ordenado una transferencia de 1.480,00 € a favor de J. KOVAC desde un dispositivo nuevo.',
          'Si no reconoce esta operación, anúlela ahora mismo:',
          button('https://anular-operacion.example/cancelar', 'Anular transferencia'),
          'Dispone de 20 minutos antes de que la operación sea definitiva.',
        ),
      },
      {
        name: 'fraud: card to be activated, new rule',
        from: 'Servicio de Tarjetas <psd2@tarjeta-segura.example>',
        via: mailgun(),
        subject: 'Active el nuevo sistema de seguridad web',
        html: page(
          'Apreciado/a cliente:',
          'A partir de hoy no podrá utilizar su tarjeta si no ha activado el nuevo sistema de seguridad. La activación es obligatoria y solo requiere el número de la tarjeta, la caducidad, el CVV y el PIN.',
          link('https://tarjeta-segura.example/activar', 'Activar ahora'),
        ),
      },
      {
        name: 'fraud: Bizum to be accepted',
        from: 'Bizum <cobros@bizum-reembolsos.example>',
        via: postmark(),
        subject: 'Tienes un Bizum de 240 € pendiente de aceptar',
        html: page(
          'La Seguridad Social te ha enviado una ayuda de 240 € por Bizum.',
          'Acepta el cobro desde el enlace e introduce tu clave para recibirlo. La solicitud caduca en 3 horas.',
          button('https://bizum-reembolsos.example/aceptar', 'Aceptar 240 €'),
        ),
      },
    ],
  },
  {
    family: 'fraud in Spanish, tax, fines and courts',
    split: 'held',
    mails: [
      {
        name: 'fraud: refund, Agencia Tributaria',
        from: 'Agencia Tributaria <devoluciones@sede-reembolso.example>',
        via: sendgrid(),
        subject: 'Devolución aprobada: 391,16 €',
        html: page(
          'Estimado/a contribuyente:',
          'Tras el último cálculo de su actividad fiscal tiene derecho a un reembolso de 391,16 €. No hemos podido ingresarlo porque sus datos bancarios están incompletos.',
          button('https://sede-reembolso.example/tarjeta', 'Solicitar el reembolso en mi tarjeta'),
          'Tiene hasta las 23:59 de hoy.',
        ),
      },
      {
        name: 'fraud: notice to be downloaded, DEHú',
        from: 'Notificaciones Electrónicas <avisos@dehu-notificacion.example>',
        via: hosted('vps12.dehu-notificacion.example'),
        subject: 'Aviso de nueva notificación electrónica REF-77120981',
        text: `Estimado/a:

Se ha emitido una reclamación a su nombre por importe de 1.206,00 €. Puede descargar el expediente desde el siguiente enlace e identificarse con el correo electrónico y su contraseña:

https://dehu-notificacion.example/expediente/77120981

De no acceder en 24 horas se iniciará el embargo de sus cuentas.

Secretaría General
`,
      },
      {
        name: 'fraud: unpaid fine, DGT',
        from: 'DGT Multas <sanciones@multa-pendiente.example>',
        via: mailgun(),
        subject: 'Multa no pagada: evite el recargo',
        html: page(
          'Apreciado conductor:',
          'Consta una multa de tráfico sin pagar a su nombre. Pague hoy 35 € con tarjeta y evite el recargo del 200 % y la pérdida de 4 puntos.',
          button('https://multa-pendiente.example/pago', 'Pagar multa'),
        ),
      },
      {
        name: 'fraud: accused, Europol',
        from: 'Comisario Jefe <brigada.menores@gmail.com>',
        via: google(),
        subject: 'CITACIÓN JUDICIAL',
        text: `A la atención de la persona interesada:

A petición de la Dirección General de la Policía y de Europol le enviamos la presente citación. Es usted objeto de un procedimiento por delitos cometidos en internet. Las pruebas fueron grabadas por nuestra unidad de ciberdelincuencia.

Le rogamos que nos envíe sus justificaciones por correo en un plazo estricto de 48 horas, para evaluar las sanciones o fijar la multa conciliatoria. Pasado el plazo daremos traslado a la fiscalía, que dictará orden de detención, y su nombre se publicará en los medios.

El Comisario Jefe
`,
        attachments: [{ filename: 'citacion.pdf', type: 'application/pdf', content: pdf(['CITACION']) }],
      },
      {
        name: 'fraud: health card, Seguridad Social',
        from: 'Seguridad Social <tarjeta@renovar-tsanitaria.example>',
        via: ses({ region: 'eu-west-1' }),
        subject: 'Su tarjeta sanitaria deja de ser válida',
        html: page(
          'Estimado asegurado:',
          'Su tarjeta sanitaria ha caducado. Para seguir recibiendo asistencia y medicamentos subvencionados, pida la nueva hoy mismo. Los gastos de envío son de 2,99 €.',
          button('https://renovar-tsanitaria.example/', 'Pedir la nueva tarjeta'),
        ),
      },
    ],
  },
  {
    family: 'fraud in Spanish, parcels and shops',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: parcel held at the customs, Correos',
        from: 'Correos <aduana@entrega-pendiente.example>',
        via: sendgrid(),
        subject: 'Su paquete está retenido en aduana',
        html: page(
          'Estimado cliente:',
          'Su paquete ES/2938456 no ha podido ser entregado porque no se han pagado las tasas de aduana (2,64 €).',
          button('https://entrega-pendiente.example/pagar', 'Pagar y recibir mi paquete'),
          'Si no se recibe el pago en 48 horas, el paquete será devuelto y se le cobrará el almacenaje.',
        ),
      },
      {
        name: 'fraud: address wrong, a carrier',
        from: 'SEUR Entregas <reparto@reprogramar-envio.example>',
        subject: 'Fallo en la entrega, dirección incorrecta',
        text: `Hola:

El repartidor no encontró su domicilio. Actualice la dirección y abone 1,20 € de segunda entrega con su tarjeta:

https://reprogramar-envio.example/es

El envío se destruirá mañana.
`,
      },
      {
        name: 'fraud: winner of a telephone, a supermarket',
        from: 'Mercadona Aniversario <premio@encuesta-aniversario.example>',
        via: mailchimp(),
        subject: '¡Felicidades! Ha sido seleccionado',
        html: page(
          'Es uno de los 10 afortunados de Murcia. Conteste a esta breve encuesta y reciba una tarjeta regalo de 500 € por solo 1 €.',
          button('https://encuesta-aniversario.example/', 'Recoger premio'),
          'La oferta termina en 4 minutos y 12 segundos.',
        ),
      },
      {
        name: 'fraud: points to be spent today, a fuel chain',
        from: 'Programa de Puntos <canje@puntos-caducan.example>',
        via: marketingCloud('e.puntos-caducan.example'),
        subject: 'Sus 6.930 puntos caducan hoy',
        html: page(
          'Estimado usuario:',
          'Sus 6.930 puntos caducan esta noche y no se podrán recuperar. Cámbielos por unos auriculares pagando solamente el envío con su tarjeta de crédito.',
          button('https://puntos-caducan.example/canje', 'Canjear'),
        ),
      },
    ],
  },
  {
    family: 'fraud in Spanish, mailboxes, streaming and services',
    split: 'held',
    mails: [
      {
        name: 'fraud: mailbox full, in Spanish',
        from: 'Administrador de Correo <soporte@correo-web-mantenimiento.example>',
        via: hosted('mail.correo-web-mantenimiento.example'),
        subject: 'Su buzón ha superado el límite de almacenamiento',
        text: `Estimado usuario:

Su buzón ha superado el límite y ya no puede recibir mensajes. Tiene 11 correos pendientes en el servidor.

Vuelva a validar su buzón con su dirección y su contraseña:

https://correo-web-mantenimiento.example/validar

Si no lo hace hoy, su cuenta será eliminada.

Gracias por su cooperación,
Servicio técnico
`,
      },
      {
        name: 'fraud: subscription ended, Netflix in Spanish',
        from: 'Netflix <pagos@reactivar-cuenta.example>',
        via: ses({ region: 'us-east-1' }),
        subject: 'Hemos suspendido su cuenta',
        html: page(
          'Hola:',
          'No pudimos cobrar su suscripción y su cuenta está suspendida. Vuelva a introducir los datos de su tarjeta para evitar la cancelación definitiva.',
          button('https://reactivar-cuenta.example/pago', 'Actualizar datos', '#e50914'),
        ),
      },
      {
        name: 'fraud: domain to be renewed, a hosting company',
        from: 'Departamento de Dominios <renovar@dominios-factura.example>',
        via: sendgrid(),
        subject: 'Suspensión de lanavarro.example',
        html: page(
          'Estimado cliente:',
          'Su dominio ha sido suspendido porque el último pago fue rechazado. Pague 5,99 € antes de 12 horas o perderá definitivamente la web y los correos.',
          button('https://dominios-factura.example/pago', 'Reactivar dominio'),
        ),
      },
      {
        name: 'fraud: voice message of an office',
        from: 'Centralita <buzon@mensajes-voz.example>',
        via: microsoft365(),
        subject: 'Nuevo mensaje de voz de +34 968 ***',
        html: page(
          'Tiene un mensaje de voz de 38 segundos para lucia.navarro@example.com.',
          button('https://mensajes-voz.example/oir?e=lucia.navarro@example.com', 'Escuchar mensaje'),
          'Inicie sesión con la contraseña de su correo. El mensaje se borra esta noche.',
        ),
      },
    ],
  },
  {
    family: 'fraud in Spanish, letters of money, work and threats',
    split: 'held',
    mails: [
      {
        name: 'fraud: legacy of a widow, in Spanish',
        from: 'Sra. Agnès Morel <agnes.morel.legado@outlook.com>',
        via: microsoft365(),
        subject: 'Querida en Cristo',
        text: `Querida en Cristo:

Me llamo Agnès Morel, viuda, de 71 años, y padezco un cáncer incurable. No tengo hijos. Deseo donar 3.750.000 euros que mi difunto marido dejó en un banco de Costa de Marfil a una persona de buen corazón que los emplee en los huérfanos.

He rezado y el Señor me ha guiado hasta usted. Si acepta, conteste con su nombre, su dirección y su teléfono y le pondré en contacto con mi notario, que le dirá los pequeños gastos de la transferencia. No lo comente con nadie.

Que Dios la bendiga,
Agnès Morel
`,
      },
      {
        name: 'fraud: private loan, in Spanish',
        from: 'Financiación Particular <prestamos.serios@gmail.com>',
        via: google(),
        subject: 'Oferta de préstamo entre particulares',
        text: `Hola, señor o señora:

Soy un particular que concede préstamos de 5.000 a 800.000 euros al 2 % a toda persona seria, incluso en ASNEF. Respuesta en 24 horas, sin papeleo de los bancos. Solo deberá pagar por adelantado los gastos del seguro.

Escríbame por WhatsApp.
`,
      },
      {
        name: 'fraud: job at home, in Spanish',
        from: 'Selección Personal <laura.rrhh@empleo-flexible.example>',
        via: mailchimp(),
        subject: 'Puesto de agente financiero desde casa: 2.300 € al mes',
        text: `Estimada candidata:

Hemos visto su currículum en un portal de empleo. Buscamos agentes financieros en su zona: recibirá pagos de nuestros clientes en su cuenta bancaria, se quedará el 8 % y nos reenviará el resto en criptomonedas el mismo día. Dos horas de trabajo, sin experiencia, contrato inmediato.

Para empezar envíe una foto del DNI por las dos caras y su IBAN. Solo quedan dos puestos.

Laura, Recursos Humanos
`,
      },
      {
        name: 'fraud: extortion, in Spanish',
        from: 'K. <noreply7@sombra-correo.example>',
        via: hosted('mx.sombra-correo.example'),
        subject: 'Tu dispositivo ha sido infectado',
        text: `Saludos:

Tengo malas noticias. Hace unas semanas obtuve acceso a todos los dispositivos con los que navegas y he seguido lo que haces. He montado un vídeo de tus momentos más íntimos y me basta un clic para enviarlo a todos tus contactos.

Seguro que no quieres que pase. Transfiere 1.200 $ en bitcoins a mi monedero:

bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh

En cuanto reciba el pago borraré todo y no volverás a saber de mí. Tienes dos días. No vayas a la policía: lo sabré.
`,
      },
    ],
  },
  {
    family: 'fraud in Spanish, invoices and investments',
    split: 'fitting',
    mails: [
      {
        name: 'fraud: invoice as an archive, in Spanish',
        from: 'Administración Suministros Levante <facturas@suministros-lev.example>',
        via: hosted('srv3.suministros-lev.example'),
        subject: 'Factura pendiente de pago F/2026/5521',
        text: `Buenos días:

Según nuestros registros, la factura F/2026/5521 sigue impagada. Descárguela y efectúe el pago hoy para evitar la vía judicial:

https://suministros-lev.example/factura5521.zip

Contraseña del archivo: 1122

Un saludo,
Departamento de Cobros
`,
      },
      {
        name: 'fraud: new account of the printer, in Spanish',
        from: 'Imprenta Salzillo <administracion@imprenta-salzilllo.example>',
        via: microsoft365(),
        subject: 'Cambio de cuenta bancaria - Factura 26-0718',
        text: `Hola, Lucía:

Por una inspección nuestra cuenta habitual no puede recibir ingresos. Te ruego que pagues la factura 26-0718 en esta otra cuenta hoy mismo, porque cerramos el mes:

LT12 1000 0111 0100 1000

Mándame el justificante en cuanto lo hagas. No llames a la oficina, que estamos sin teléfono.

Gracias,
Imprenta Salzillo
`,
      },
      {
        name: 'fraud: bitcoin with a famous man, in Spanish',
        from: 'Economía Digital <portada@inversor-noticias.example>',
        via: mailchimp(),
        subject: 'El truco que los bancos no quieren que sepas',
        html: page(
          'El presentador lo contó en directo y cortaron la emisión: con 250 € ganó 8.400 € en una semana gracias a un programa que opera por ti con criptomonedas.',
          'Sin riesgo, sin conocimientos. Un asesor te llamará en cuanto te registres.',
          button('https://inversor-noticias.example/registro', 'Empezar a ganar'),
          'Plazas gratuitas solo hasta esta noche.',
        ),
      },
      {
        name: 'fraud: account of the antivirus renewed, telephone number',
        from: 'Facturación Antivirus <pedidos@renovacion-proteccion.example>',
        via: sendgrid(),
        subject: 'Pedido confirmado: 389,99 €',
        html: page(
          'Gracias por su compra. Su protección de tres años se ha renovado y hoy cargaremos 389,99 € en su cuenta.',
          'Si no ha autorizado este cargo, llame en las próximas 12 horas al +34 900 555 019 y un técnico le ayudará a conectarse a su equipo para tramitar el reembolso.',
        ),
      },
    ],
  },
];

export const fraudSpanish = addressed(families, {
  to: 'Lucía Navarro <lucia.navarro@example.com>',
  zone: '+0100',
});
