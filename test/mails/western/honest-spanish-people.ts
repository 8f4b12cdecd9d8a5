import type { Family } from '../blind/family.ts';
import { google, hosted, mailchimp, mailgun, microsoft365, sendgrid } from '../carriers.ts';
import { button, letter, link, note } from '../letter.ts';
import { pdf } from '../paper.ts';
import { addressed } from './addressed.ts';

const look = { font: 'Helvetica, Arial, sans-serif', lang: 'es' };
const page = (...parts: string[]) => letter(parts, look);

const families: Family[] = [
  {
    family: 'honest Spanish, offices and insurers',
    split: 'held',
    mails: [
      {
        name: 'Spanish: notice waits, the tax agency',
        from: 'Agencia Tributaria <noresponder@correo.aeat.es>',
        subject: 'Aviso de puesta a disposición de una notificación',
        text: `Estimada contribuyente:

Le informamos de que tiene una nueva notificación a su disposición en la Dirección Electrónica Habilitada única (DEHú) y en la sede electrónica de la Agencia Tributaria.

Titular: ***2290**
Vinculación: titular

Para acceder necesita certificado electrónico o Cl@ve. La notificación se entenderá rechazada si transcurren diez días naturales sin acceder a su contenido.

Este aviso tiene carácter meramente informativo. No responda a este mensaje.
`,
      },
      {
        name: 'Spanish: traffic fine told, the traffic office',
        from: 'Dirección Electrónica Vial <no-responder@dgt.es>',
        subject: 'Tiene una notificación pendiente en su DEV',
        text: `Estimado/a usuario/a:

Se ha depositado una notificación en su Dirección Electrónica Vial. Dispone de 10 días naturales para acceder a ella en la sede electrónica de la DGT o en la aplicación miDGT.

Si paga la sanción en los 20 días siguientes a la notificación, se le aplicará una reducción del 50 %.

Este buzón no admite respuestas.
`,
      },
      {
        name: 'Spanish: rates to be paid, a town hall',
        from: 'Ayuntamiento de Vega Alta <recaudacion@vegaalta.example>',
        via: hosted('correo.vegaalta.example'),
        subject: 'IBI 2026: el plazo de pago voluntario termina el 30 de noviembre',
        text: `Estimada vecina:

Le recordamos que el 30 de noviembre termina el periodo voluntario de pago del Impuesto sobre Bienes Inmuebles. Si no tiene domiciliado el recibo, puede pagarlo con el documento que le llegó a casa en cualquier entidad colaboradora, en la Oficina de Recaudación (Plaza Mayor, 1) o en la sede electrónica.

Pasada esa fecha se aplicará el recargo del 5 %.

Si ya lo ha pagado, no tenga en cuenta este aviso.

Servicio de Recaudación
`,
      },
      {
        name: 'Spanish: health appointment moved, a public service',
        from: 'Salud Levante <citas@salud-levante.example>',
        subject: 'Su cita del 23/11 ha cambiado',
        text: `Su cita con OFTALMOLOGÍA del 23/11/2026 pasa al 25/11/2026 a las 12:20, consulta 14, 2.ª planta.

Si no puede acudir, anúlela en la app o en el 968 000 100 para que otra persona pueda aprovecharla.
`,
      },
      {
        name: 'Spanish: policy unpaid, an insurer',
        from: 'Seguros Atalaya <recibos@segurosatalaya.example>',
        via: sendgrid({ own: true }),
        subject: 'Recibo devuelto: tu seguro de coche puede quedarse sin cobertura',
        html: page(
          'Hola, Lucía:',
          'Tu banco nos ha devuelto el recibo de 312,40 € de la póliza 44-0091827. La cobertura se suspende un mes después del vencimiento, es decir, el 5 de diciembre, y circular sin seguro está sancionado.',
          'Paga con tarjeta en tu área de cliente o llama a tu mediadora, Rosa Abellán.',
          button('https://www.segurosatalaya.example/clientes/recibos', 'Pagar recibo'),
        ),
      },
      {
        name: 'Spanish: certificate about to end, a certification office',
        from: 'Certificados Públicos <avisos@certificadospublicos.example>',
        subject: 'Su certificado digital caduca el 12/12/2026',
        text: `Estimada señora NAVARRO SOLER:

Su certificado de persona física caduca el 12 de diciembre. Puede renovarlo por internet desde hoy, sin desplazarse, siempre que no lo haya renovado ya una vez por esa vía. La renovación es gratuita y debe hacerse en el mismo equipo en que lo instaló.

Una vez caducado tendrá que volver a acreditar su identidad en una oficina.
`,
      },
    ],
  },
  {
    family: 'honest Spanish, codes, passwords and accounts',
    split: 'fitting',
    mails: [
      {
        name: 'Spanish: code, a shop',
        from: 'Electro Mudéjar <cuenta@electromudejar.example>',
        via: sendgrid({ own: true }),
        subject: 'Tu código: 550912',
        text: `Introduce 550912 para terminar de iniciar sesión. Caduca en 5 minutos.
No se lo des a nadie, ni siquiera a nosotros.
`,
      },
      {
        name: 'Spanish: password to be reset, a photograph service',
        from: 'Carrete <ayuda@carrete.example>',
        via: mailgun(),
        subject: 'Restablece tu contraseña',
        html: page(
          'Hola:',
          'Has pedido una contraseña nueva para Carrete. El enlace vale una hora y solo se puede usar una vez.',
          button('https://app.carrete.example/clave?c=3f81aa0b', 'Elegir contraseña'),
          '¿No lo has pedido? Entonces puedes borrar este correo.',
        ),
      },
      {
        name: 'Spanish: new sign-in, a mail provider',
        from: 'Buzón Libre <seguridad@buzonlibre.example>',
        subject: 'Nuevo inicio de sesión desde Alicante',
        text: `Hola, Lucía:

Se ha iniciado sesión en tu cuenta desde un equipo que no conocíamos:

  Firefox en Linux
  Alicante, España
  18 de noviembre de 2026, 9:12

Si eres tú, todo en orden. Si no, cambia la contraseña y cierra las demás sesiones en Ajustes > Seguridad.
`,
      },
      {
        name: 'Spanish: account to be erased, a games forum',
        from: 'Foro Dados <admin@forodados.example>',
        via: hosted('mail7.alojate.example'),
        subject: 'Borraremos tu cuenta el 1 de diciembre si no entras',
        text: `Hola, lunav:

Hace dos años que no entras en el foro. Para cumplir con la normativa de protección de datos, el 1 de diciembre eliminaremos las cuentas inactivas, con sus mensajes privados.

Para conservarla solo tienes que iniciar sesión una vez. Si ya no te interesa, no hagas nada.

Saludos,
los administradores
`,
      },
      {
        name: 'Spanish: data breach told, a gymnasium',
        from: 'Gimnasio Ícaro <privacidad@gimnasioicaro.example>',
        via: mailgun(),
        subject: 'Información importante sobre tus datos personales',
        text: `Hola, Lucía:

El 6 de noviembre, la empresa que gestiona nuestras reservas sufrió un acceso no autorizado. Los afectados pueden ser tu nombre, tu correo y las clases que reservaste. No se guardan ahí contraseñas ni datos bancarios.

Hemos informado a la Agencia Española de Protección de Datos. Te aconsejamos desconfiar de los mensajes que digan venir de nosotros y te pidan pagar algo o descargar un archivo.

Si quieres más información, escribe a nuestra delegada de protección de datos, en esta misma dirección.

Lamentamos lo ocurrido.
`,
      },
    ],
  },
  {
    family: 'honest Spanish, schools, jobs and doctors',
    split: 'held',
    mails: [
      {
        name: 'Spanish: consent wanted, a school',
        from: 'CEIP Los Almendros <secretaria@ceiplosalmendros.example>',
        via: google(),
        subject: 'Autorización excursión: URGENTE, entregar mañana',
        text: `Estimadas familias de 3.º A:

Nos faltan siete autorizaciones para la excursión del viernes al acuario. Sin autorización firmada el alumno tendrá que quedarse en el centro. Podéis entregarla en papel o contestar a este correo con una foto.

El importe (14 €) se paga en la plataforma del AMPA, como siempre.

Gracias,
Secretaría
`,
      },
      {
        name: 'Spanish: course place to be paid, a language school',
        from: 'Escuela de Idiomas Babel <matriculas@idiomasbabel.example>',
        via: mailgun(),
        subject: 'Tu plaza en Alemán B1: paga antes del viernes',
        html: page(
          'Hola, Lucía:',
          '¡Enhorabuena! Has pasado de la lista de espera a una plaza en Alemán B1 (martes y jueves, 19:00). La guardamos hasta el viernes a las 14:00; después se la ofreceremos a la siguiente persona.',
          button('https://www.idiomasbabel.example/matricula', 'Completar matrícula'),
        ),
      },
      {
        name: 'Spanish: thesis deadline, a university',
        from: 'Secretaría de Posgrado <posgrado@univ-levante.example>',
        via: microsoft365(),
        subject: 'Depósito del TFM: plazo improrrogable hasta el 27',
        text: `Estimadas y estimados estudiantes:

Recordamos que el depósito del TFM se hace exclusivamente por la sede, con vuestro usuario de la universidad, hasta las 14:00 del día 27. No se admitirán trabajos enviados por correo.

Revisad que el tutor haya firmado el visto bueno: faltan doce.

Un cordial saludo,
Secretaría de Posgrado
`,
      },
      {
        name: 'Spanish: vacancies, a job site',
        from: 'Curro <alertas@curro.example>',
        via: sendgrid({ list: true }),
        subject: '7 ofertas nuevas de ilustradora',
        html: page(
          'Estas ofertas encajan con tu alerta:',
          'Ilustradora editorial, Ediciones Marjal, Valencia<br>Diseñadora gráfica, Agencia Brújula, en remoto<br>Profesora de dibujo, Academia Trazo, Murcia',
          button('https://www.curro.example/alertas/55120', 'Ver ofertas'),
        ),
      },
      {
        name: 'Spanish: interview, a publisher',
        from: 'Nuria Ferrer <nuria.ferrer@marjal-ediciones.example>',
        via: microsoft365(),
        subject: 'Ilustradora editorial: ¿hablamos el jueves?',
        text: `Hola, Lucía:

Nos ha encantado tu porfolio. ¿Podríamos hablar por videollamada el jueves a las 12:00? Serían unos 30 minutos, con Toni, el director de arte.

El contrato sería de seis meses, con alta en la Seguridad Social y un sueldo bruto de 1.750 € al mes. Si te encaja, mándame tu CV actualizado antes de mañana por la tarde.

Un saludo,
Nuria
`,
      },
      {
        name: 'Spanish: visit to the dentist',
        from: 'Clínica Dental Arrixaca <citas@dentalarrixaca.example>',
        subject: 'Recordatorio: revisión el lunes a las 17:45',
        text: `Hola, Lucía. Te esperamos el lunes a las 17:45. Si no puedes venir, avísanos con 24 horas. Trae la tarjeta del seguro, que ha cambiado el baremo.
`,
      },
    ],
  },
  {
    family: 'honest Spanish, work',
    split: 'fitting',
    mails: [
      {
        name: 'Spanish: adviser asks for facturas',
        from: 'Gestoría Lorca <autonomos@gestorialorca.example>',
        via: microsoft365(),
        subject: 'Facturas del trimestre: las necesito ya',
        text: `Buenos días, Lucía:

Me faltan tus facturas emitidas de septiembre (de la 31 a la 35) y los gastos del coche. Como sabes, Hacienda nos ha pedido aclarar el 303 y el plazo para contestar termina el viernes. Si no las tengo mañana, no me da tiempo a prepararlo.

Puedes subirlas a la carpeta de siempre o mandármelas en PDF.

Gracias,
Encarna
`,
      },
      {
        name: 'Spanish: invoice from a printer',
        from: 'Imprenta Salzillo <administracion@imprentasalzillo.example>',
        via: hosted('smtp4.alojate.example'),
        subject: 'Factura 26-0718',
        text: `Hola, Lucía:

Te adjunto la factura de las postales. El pago, a 30 días por transferencia a la cuenta que figura en ella.

Gracias por confiar en nosotros.
Imprenta Salzillo
`,
        attachments: [{ filename: 'F26-0718.pdf', type: 'application/pdf', content: pdf(['Factura 26-0718']) }],
      },
      {
        name: 'Spanish: debt reminded, a client of hers is asked by her partner',
        from: 'Sergio Campoy <sergio@estudiocampoy.example>',
        via: google(),
        subject: 'Re: Re: cartel feria',
        text: `Lucía, te hice la transferencia el lunes, te adjunto el justificante porque dices que no te sale. A lo mejor el banco tarda por ser de otra entidad. Míralo mañana y me dices algo, no quiero que pienses que me hago el loco :)

Sergio
`,
        attachments: [{ filename: 'justificante.pdf', type: 'application/pdf', content: pdf(['Transferencia']) }],
      },
      {
        name: 'Spanish: colleague, correction before print',
        from: 'Toni Marco <toni.marco@marjal-ediciones.example>',
        via: microsoft365(),
        subject: 'URGENTE: página 14, entra en máquina a las 13:00',
        text: `Lucía,

Se ha colado el texto antiguo en la 14. ¿Puedes mandarme el archivo corregido antes de las 12:30? Contéstame aunque sea con un ok, que tengo al impresor al teléfono.

T.
`,
      },
      {
        name: 'Spanish: out of office',
        from: 'Nuria Ferrer <nuria.ferrer@marjal-ediciones.example>',
        via: microsoft365(),
        headers: ['Auto-Submitted: auto-replied'],
        subject: 'Respuesta automática: contrato',
        text: `Gracias por tu mensaje. Estoy de baja y volveré el 14 de diciembre. Si es urgente, escribe a toni.marco@marjal-ediciones.example.
`,
      },
      {
        name: 'Spanish: passwords changed on Monday, an office',
        from: 'Sistemas <sistemas@marjal-ediciones.example>',
        via: microsoft365(),
        subject: 'El lunes cambiamos el acceso al correo',
        text: `Hola a todos:

El lunes activamos la verificación en dos pasos. Al encender el ordenador os pedirá el móvil; seguid las instrucciones que os dejamos impresas en la mesa. No os vamos a mandar ningún enlace ni os pediremos la contraseña por correo ni por teléfono.

Quien teletrabaje ese día, que me llame a la extensión 33.

Quique
`,
      },
    ],
  },
  {
    family: 'honest Spanish, clubs, lists, family and friends',
    split: 'held',
    mails: [
      {
        name: 'Spanish: fee of a mountain club',
        from: 'Club de Montaña Carrascoy <socios@cmcarrascoy.example>',
        via: mailchimp(),
        subject: 'Licencia 2027: renueva antes del 15 de diciembre',
        html: page(
          'Compañeras y compañeros:',
          'Ya se puede renovar la licencia federativa. Quien la quiera activa el 1 de enero debe pagar antes del 15 de diciembre; sin licencia no hay seguro y no se puede venir a las salidas.',
          button('https://www.cmcarrascoy.example/licencias', 'Renovar licencia'),
        ),
      },
      {
        name: 'Spanish: neighbours, roof',
        from: 'Fincas Segura <comunidades@fincassegura.example>',
        via: microsoft365(),
        subject: 'Derrama tejado - C/ Trapería 12',
        text: `Estimados propietarios:

Según lo acordado en la junta del 4 de noviembre, el 1 de diciembre se pasará al cobro la primera cuota de la derrama del tejado (185 € por vivienda). A quienes no tienen domiciliado el recibo les rogamos que hagan el ingreso antes de esa fecha en la cuenta de la comunidad.

El acta firmada se puede consultar en el despacho.

Atentamente,
Fincas Segura
`,
      },
      {
        name: 'Spanish: list post, translators',
        from: 'Mercè Pujol <merce@traductores-lista.example>',
        via: google(),
        to: 'tradumur@listas.traductores-lista.example',
        deliveredTo: 'lucia.navarro@example.com',
        headers: ['List-Id: <tradumur.listas.traductores-lista.example>', 'Precedence: list'],
        subject: '[tradumur] Agencia que no paga: ¿alguien más?',
        text: `Buenas:

¿Habéis trabajado con una agencia de Leeds que empieza por L? Me debe dos facturas desde junio y ya no contesta. Antes de ir al monitorio me gustaría saber si hay más afectados.

Por cierto, ojo con los correos de una supuesta revista que ofrece traducciones urgentes y manda un cheque por más dinero del acordado: es el timo de siempre.

Mercè
`,
      },
      {
        name: 'Spanish: brother, money for a present',
        from: 'Andrés Navarro <andresnavarro81@gmail.com>',
        via: google(),
        subject: 'Regalo mamá',
        text: `Lu, al final cogí la cafetera, 129 €. Somos tres, salen a 43. Hazme un bizum cuando puedas, sin prisa, que ya sé que estás a fin de mes jaja. Y llámala, que dice que no la llamas.
`,
      },
      {
        name: 'Spanish: aunt writes at length',
        from: 'Tía Paquita <paquita.soler44@hotmail.com>',
        via: microsoft365(),
        subject: 'hola guapa',
        html: note(
          [
            'Hola guapa:',
            'Te escribo desde el ordenador nuevo, que me lo ha puesto tu primo. La letra la veo grande por fin. Aquí estamos bien, con frío ya. Tu tío con la ciática, que no se deja cuidar.',
            'El otro día me llamaron diciendo que eran del banco, que si tenía un cargo raro, y colgué como me dijiste. Luego fui a la oficina y la muchacha me dijo que había hecho muy bien.',
            'He guardado para ti dos botes de tomate y las sábanas bordadas de la abuela. Cuándo vienes. Si es para la Purísima dímelo con tiempo que hago los buñuelos.',
            'Muchos besos de los dos, y abrígate.',
          ],
          'Calibri, sans-serif',
        ),
      },
      {
        name: 'Spanish: flat to let, answer wanted',
        from: 'Ginés Hurtado <gines.hurtado@gmail.com>',
        via: google(),
        subject: 'piso calle Correos',
        text: `Hola Lucía, soy el dueño del piso que visteis el sábado. Hay otra pareja interesada pero me caísteis bien vosotros. ¿Me decís algo antes del domingo? Si os lo quedáis, firmamos el martes en la gestoría y ahí me dais la fianza, antes no hace falta nada.

Ginés
`,
      },
    ],
  },
  {
    family: 'honest Spanish, newsletters and advice',
    split: 'fitting',
    mails: [
      {
        name: 'Spanish: weekly letter, a bookshop',
        from: 'Librería Educania <hola@educania.example>',
        via: mailchimp(),
        subject: 'Lo que leemos en noviembre',
        html: page(
          'Llueve, por fin, y no hay mejor excusa. Esta semana: la novela de la que todos hablan, un ensayo sobre el miedo y tres álbumes para primeras lectoras.',
          'El viernes a las 19:00 presenta su libro Ana Pellicer. Entrada libre hasta completar aforo.',
          link('https://www.educania.example/agenda', 'Agenda completa'),
        ),
      },
      {
        name: 'Spanish: advice on fraud, a savings bank',
        from: 'Caja Ribera <seguridad@cajaribera.example>',
        via: sendgrid({ own: true }),
        subject: 'Así intentan engañarte estos días',
        html: page(
          'Hola, Lucía:',
          'Estas semanas circulan mensajes falsos que hablan de una cuenta bloqueada, un paquete retenido o una multa sin pagar. Todos tienen algo en común: meten prisa y llevan a una página donde piden tus claves o tu tarjeta.',
          'Si recibes uno, no pulses y llámanos. Si ya has dado tus datos, bloquea la tarjeta en la app y denuncia.',
          link('https://www.cajaribera.example/seguridad/consejos', 'Más consejos'),
        ),
      },
      {
        name: 'Spanish: gift for the needy, a charity',
        from: 'Banco de Alimentos del Sureste <colabora@bancoalimentosse.example>',
        via: mailchimp(),
        subject: 'Este fin de semana te necesitamos',
        html: page(
          'Faltan 200 voluntarios para la Gran Recogida. Son turnos de tres horas en tu supermercado más cercano. Y si no puedes venir, con 10 € llenamos una cesta.',
          button('https://www.bancoalimentosse.example/granrecogida', 'Apúntate o dona'),
          'Tu donativo desgrava hasta el 80 %.',
        ),
      },
      {
        name: 'Spanish: survey, a health insurer',
        from: 'Salvia Salud <opinion@salviasalud.example>',
        via: mailgun(),
        subject: '¿Qué tal te atendimos?',
        html: page(
          'Hola, Lucía:',
          'El día 12 llamaste a nuestra línea médica. ¿Nos dedicas un minuto? Son tres preguntas y es anónimo.',
          button('https://encuestas.salviasalud.example/e/88210', 'Responder'),
        ),
      },
    ],
  },
];

export const honestSpanishPeople = addressed(families, {
  to: 'Lucía Navarro <lucia.navarro@example.com>',
  zone: '+0100',
});
