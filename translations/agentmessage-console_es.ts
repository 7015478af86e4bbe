<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>CampaignTemplates</name>
    <message>
        <source>The name under which people know the business</source>
        <translation>El nombre por el que la gente conoce la empresa</translation>
    </message>
    <message>
        <source>Address of the business&apos;s web site, with https://</source>
        <translation>Dirección del sitio web de la empresa, con https://</translation>
    </message>
    <message>
        <source>Address of the page on which people agree to texts, with https://</source>
        <translation>Dirección de la página donde la gente acepta recibir mensajes, con https://</translation>
    </message>
    <message>
        <source>Address of the privacy policy, with https://</source>
        <translation>Dirección de la política de privacidad, con https://</translation>
    </message>
    <message>
        <source>Address of the terms of the messages, with https://</source>
        <translation>Dirección de las condiciones de los mensajes, con https://</translation>
    </message>
    <message>
        <source>The number that sends, or to which people text a keyword</source>
        <translation>El número que envía o al que la gente escribe una palabra clave</translation>
    </message>
    <message>
        <source>Telephone number, e-mail or web address where a person helps</source>
        <translation>Número de teléfono, correo electrónico o dirección web donde ayuda una persona</translation>
    </message>
    <message>
        <source>Sign-in codes</source>
        <translation>Códigos de inicio de sesión</translation>
    </message>
    <message>
        <source>One-time codes that people asked for while they sign in or confirm something.</source>
        <translation>Códigos de un solo uso que la gente pidió al iniciar sesión o confirmar algo.</translation>
    </message>
    <message>
        <source>Account notifications</source>
        <translation>Notificaciones de cuenta</translation>
    </message>
    <message>
        <source>Receipts, changes and reminders about an account the person holds.</source>
        <translation>Recibos, cambios y recordatorios sobre una cuenta de la persona.</translation>
    </message>
    <message>
        <source>Delivery notifications</source>
        <translation>Notificaciones de entrega</translation>
    </message>
    <message>
        <source>Where an order is, and when it arrives or is ready.</source>
        <translation>Dónde está un pedido y cuándo llega o está listo.</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Conversations with customers: questions, answers, support.</source>
        <translation>Conversaciones con clientes: preguntas, respuestas, soporte.</translation>
    </message>
    <message>
        <source>Low volume, several purposes</source>
        <translation>Bajo volumen, varias finalidades</translation>
    </message>
    <message>
        <source>A small business with a few kinds of messages and at most some hundred texts a day.</source>
        <translation>Una empresa pequeña con pocas clases de mensajes y como máximo unos cientos de mensajes al día.</translation>
    </message>
    <message>
        <source>Alerts from software agents</source>
        <translation>Alertas de agentes de software</translation>
    </message>
    <message>
        <source>Deployment results, status alerts and approvals that an AI or software agent sends to the people who run it.</source>
        <translation>Resultados de despliegues, alertas de estado y aprobaciones que un agente de IA o de software envía a quienes lo operan.</translation>
    </message>
    <message>
        <source>Appointment reminders</source>
        <translation>Recordatorios de citas</translation>
    </message>
    <message>
        <source>Reminders and changes of appointments, for practices, salons, workshops and the like.</source>
        <translation>Recordatorios y cambios de citas, para consultorios, salones de belleza, talleres y similares.</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>Ofertas y novedades</translation>
    </message>
    <message>
        <source>Promotions and news for people who asked for them in writing. The strictest review.</source>
        <translation>Promociones y novedades para quienes las pidieron por escrito. La revisión más estricta.</translation>
    </message>
</context>
<context>
    <name>DeliveryCodes</name>
    <message>
        <source>The recipient has opted out of messages from this number.</source>
        <translation>El destinatario se ha dado de baja de los mensajes de este número.</translation>
    </message>
    <message>
        <source>The recipient&apos;s number is not written as a valid telephone number.</source>
        <translation>El número del destinatario no está escrito como un número de teléfono válido.</translation>
    </message>
    <message>
        <source>The recipient&apos;s number is not valid for the country it belongs to.</source>
        <translation>El número del destinatario no es válido en el país al que pertenece.</translation>
    </message>
    <message>
        <source>The recipient&apos;s number is not assigned to anyone.</source>
        <translation>El número del destinatario no está asignado a nadie.</translation>
    </message>
    <message>
        <source>The carrier says that the recipient&apos;s number does not exist or cannot take texts; it may be a landline.</source>
        <translation>El operador dice que el número del destinatario no existe o no puede recibir mensajes; puede ser un teléfono fijo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s number has been deactivated and may be given to someone else.</source>
        <translation>El número del destinatario se ha desactivado y puede asignarse a otra persona.</translation>
    </message>
    <message>
        <source>The recipient&apos;s number cannot be sent texts.</source>
        <translation>No se pueden enviar mensajes al número del destinatario.</translation>
    </message>
    <message>
        <source>The recipient&apos;s number does not support text messages, as with most landlines.</source>
        <translation>El número del destinatario no admite mensajes de texto, como la mayoría de los teléfonos fijos.</translation>
    </message>
    <message>
        <source>The recipient&apos;s messaging service was not available.</source>
        <translation>El servicio de mensajería del destinatario no estaba disponible.</translation>
    </message>
    <message>
        <source>The recipient&apos;s phone was switched off, out of range or could not be reached.</source>
        <translation>El teléfono del destinatario estaba apagado, fuera de cobertura o no localizable.</translation>
    </message>
    <message>
        <source>No route to the recipient&apos;s carrier was available.</source>
        <translation>No había ninguna ruta disponible hasta el operador del destinatario.</translation>
    </message>
    <message>
        <source>The recipient&apos;s carrier refused the message, most often because it looked like spam.</source>
        <translation>El operador del destinatario rechazó el mensaje, casi siempre porque parecía spam.</translation>
    </message>
    <message>
        <source>The recipient&apos;s carrier filtered the message as spam.</source>
        <translation>El operador del destinatario filtró el mensaje como spam.</translation>
    </message>
    <message>
        <source>The messaging provider filtered the message as spam before it reached a carrier.</source>
        <translation>El proveedor de mensajería filtró el mensaje como spam antes de que llegara a un operador.</translation>
    </message>
    <message>
        <source>The message was refused because of a link in it, such as one made by a public link shortener.</source>
        <translation>El mensaje se rechazó por un enlace que contiene, por ejemplo, uno creado con un acortador público de enlaces.</translation>
    </message>
    <message>
        <source>The sending number is not fully set up under an approved campaign.</source>
        <translation>El número que envía no está del todo configurado en una campaña aprobada.</translation>
    </message>
    <message>
        <source>The campaign of the sending number is suspended or has expired.</source>
        <translation>La campaña del número que envía está suspendida o ha caducado.</translation>
    </message>
    <message>
        <source>The sending toll-free number has not been verified.</source>
        <translation>El número gratuito que envía no está verificado.</translation>
    </message>
    <message>
        <source>The brand&apos;s daily limit at T-Mobile is used up; it starts again at midnight Pacific time.</source>
        <translation>Se agotó el límite diario de la marca en T-Mobile; vuelve a contar desde la medianoche, hora del Pacífico.</translation>
    </message>
    <message>
        <source>The campaign sent faster than its per-minute limit at AT&amp;T allows.</source>
        <translation>La campaña envió más rápido de lo que permite su límite por minuto en AT&amp;T.</translation>
    </message>
    <message>
        <source>The sending number sent more than the carrier&apos;s volume limit allows.</source>
        <translation>El número que envía superó el límite de volumen del operador.</translation>
    </message>
    <message>
        <source>The message waited too long and expired before it could be sent.</source>
        <translation>El mensaje esperó demasiado y caducó antes de que se pudiera enviar.</translation>
    </message>
    <message>
        <source>The provider&apos;s queue was full, and the message was not taken.</source>
        <translation>La cola del proveedor estaba llena y el mensaje no se aceptó.</translation>
    </message>
    <message>
        <source>The message text has an encoding that cannot be sent.</source>
        <translation>El texto del mensaje tiene una codificación que no se puede enviar.</translation>
    </message>
    <message>
        <source>The message is too long for the recipient&apos;s carrier.</source>
        <translation>El mensaje es demasiado largo para el operador del destinatario.</translation>
    </message>
    <message>
        <source>The recipient&apos;s carrier could not read the message&apos;s content.</source>
        <translation>El operador del destinatario no pudo leer el contenido del mensaje.</translation>
    </message>
    <message>
        <source>The sending number or its profile cannot send this media message.</source>
        <translation>El número que envía o su perfil no puede enviar este mensaje multimedia.</translation>
    </message>
    <message>
        <source>The media message could not be sent as it is.</source>
        <translation>El mensaje multimedia no se pudo enviar tal como está.</translation>
    </message>
    <message>
        <source>The recipient&apos;s carrier does not accept this media message.</source>
        <translation>El operador del destinatario no acepta este mensaje multimedia.</translation>
    </message>
    <message>
        <source>The media file is too large or of a type that the recipient&apos;s carrier does not accept.</source>
        <translation>El fichero multimedia es demasiado grande o de un tipo que el operador del destinatario no acepta.</translation>
    </message>
    <message>
        <source>The sending number is not written as a valid telephone number.</source>
        <translation>El número que envía no está escrito como un número de teléfono válido.</translation>
    </message>
    <message>
        <source>The sending number may not be used by this account.</source>
        <translation>Esta cuenta no puede usar el número que envía.</translation>
    </message>
    <message>
        <source>The sending number is not assigned to anyone.</source>
        <translation>El número que envía no está asignado a nadie.</translation>
    </message>
    <message>
        <source>The sending number does not belong to this account.</source>
        <translation>El número que envía no pertenece a esta cuenta.</translation>
    </message>
    <message>
        <source>The carrier does not accept the sending number.</source>
        <translation>El operador no acepta el número que envía.</translation>
    </message>
    <message>
        <source>The sending number is on a block list.</source>
        <translation>El número que envía está en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s number is on a block list.</source>
        <translation>El número del destinatario está en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s carrier refused the message and gave no reason.</source>
        <translation>El operador del destinatario rechazó el mensaje sin dar un motivo.</translation>
    </message>
    <message>
        <source>The carrier has blocked traffic between these two numbers.</source>
        <translation>El operador ha bloqueado el tráfico entre estos dos números.</translation>
    </message>
    <message>
        <source>The recipient&apos;s carrier is not known, so there is no route to it.</source>
        <translation>No se conoce el operador del destinatario, por lo que no hay ruta hasta él.</translation>
    </message>
    <message>
        <source>No destination is open to this account for the recipient&apos;s number.</source>
        <translation>Esta cuenta no tiene abierto ningún destino para el número del destinatario.</translation>
    </message>
    <message>
        <source>This account may not send to the recipient&apos;s country.</source>
        <translation>Esta cuenta no puede enviar al país del destinatario.</translation>
    </message>
    <message>
        <source>The account may not use this messaging service.</source>
        <translation>La cuenta no puede usar este servicio de mensajería.</translation>
    </message>
    <message>
        <source>Sending is switched off for the account.</source>
        <translation>El envío está desactivado para la cuenta.</translation>
    </message>
    <message>
        <source>A carrier further down the line failed or was congested.</source>
        <translation>Otro operador del recorrido falló o estaba saturado.</translation>
    </message>
    <message>
        <source>The recipient&apos;s carrier had a failure of its own.</source>
        <translation>El operador del destinatario tuvo un fallo propio.</translation>
    </message>
    <message>
        <source>The messaging provider had a failure of its own.</source>
        <translation>El proveedor de mensajería tuvo un fallo propio.</translation>
    </message>
    <message>
        <source>The messaging provider failed for a reason it does not name.</source>
        <translation>El proveedor de mensajería falló por un motivo que no indica.</translation>
    </message>
    <message>
        <source>Too many messages went to the same number, as when two programs answer each other.</source>
        <translation>Se enviaron demasiados mensajes al mismo número, como cuando dos programas se responden entre sí.</translation>
    </message>
    <message>
        <source>No delivery receipt came in time; the message may have arrived.</source>
        <translation>El acuse de entrega no llegó a tiempo; es posible que el mensaje haya llegado.</translation>
    </message>
    <message>
        <source>The carrier reported a result that nobody has named; the message may have arrived.</source>
        <translation>El operador notificó un resultado sin significado conocido; es posible que el mensaje haya llegado.</translation>
    </message>
</context>
<context>
    <name>RegistrationChecks</name>
    <message>
        <source>Industry rule: registry fields and use cases, as Sinch, Telnyx and Twilio publish them (2022 to April 2026)</source>
        <translation>Norma del sector: campos del registro y casos de uso, según los publican Sinch, Telnyx y Twilio (de 2022 a abril de 2026)</translation>
    </message>
    <message>
        <source>Industry rule: codes of carrier-side campaign reviewers, as vendors restate them (August 2026)</source>
        <translation>Norma del sector: códigos de los revisores de campañas de los operadores, según los reproducen los proveedores (agosto de 2026)</translation>
    </message>
    <message>
        <source>Industry rule: CTIA Messaging Principles and Best Practices (2023)</source>
        <translation>Norma del sector: CTIA Messaging Principles and Best Practices (2023)</translation>
    </message>
    <message>
        <source>Vendor rule: Twilio error dictionary and help pages on registrations (February 2025 to September 2026)</source>
        <translation>Norma de proveedor: diccionario de errores y páginas de ayuda de Twilio sobre registros (de febrero de 2025 a septiembre de 2026)</translation>
    </message>
    <message>
        <source>Vendor rule: AWS registration rejection reasons and review criteria</source>
        <translation>Norma de proveedor: motivos de rechazo de registros y criterios de revisión de AWS</translation>
    </message>
    <message>
        <source>Vendor rule: Bandwidth first-pass campaign review</source>
        <translation>Norma de proveedor: primera revisión de campañas de Bandwidth</translation>
    </message>
    <message>
        <source>Law: 47 CFR 64.1200(a)(12), confirmation of an opt-out (April 2025)</source>
        <translation>Ley: 47 CFR 64.1200(a)(12), confirmación de una baja (abril de 2025)</translation>
    </message>
    <message>
        <source>This program&apos;s own caution</source>
        <translation>Precaución propia de este programa</translation>
    </message>
    <message>
        <source>Tax id missing</source>
        <translation>Falta el identificador fiscal</translation>
    </message>
    <message>
        <source>Every brand except a sole proprietor is checked against its tax id (EIN). Without one the brand stays unverified.</source>
        <translation>Toda marca, salvo la de un empresario individual, se comprueba con su identificador fiscal (EIN). Sin él, la marca queda sin verificar.</translation>
    </message>
    <message>
        <source>Enter the nine digits of the EIN as the tax office wrote it.</source>
        <translation>Introduzca las nueve cifras del EIN tal como las escribió la oficina de impuestos.</translation>
    </message>
    <message>
        <source>Tax id is malformed</source>
        <translation>El identificador fiscal está mal escrito</translation>
    </message>
    <message>
        <source>An EIN has nine digits, written 12-3456789.</source>
        <translation>Un EIN tiene nueve cifras y se escribe 12-3456789.</translation>
    </message>
    <message>
        <source>Copy the nine digits from the tax office&apos;s letter.</source>
        <translation>Copie las nueve cifras de la carta de la oficina de impuestos.</translation>
    </message>
    <message>
        <source>Tax id is not a real one</source>
        <translation>El identificador fiscal no es real</translation>
    </message>
    <message>
        <source>An EIN of zeros or of one repeated digit is never given out.</source>
        <translation>Nunca se asigna un EIN formado por ceros o por una misma cifra repetida.</translation>
    </message>
    <message>
        <source>Tax id begins with unused digits</source>
        <translation>El identificador fiscal empieza por cifras que no se usan</translation>
    </message>
    <message>
        <source>No tax office hands out EINs that begin with %1, as far as this program&apos;s list knows.</source>
        <translation>Ninguna oficina de impuestos asigna un EIN que empiece por %1, según la lista de este programa.</translation>
    </message>
    <message>
        <source>Compare the first two digits with the letter.</source>
        <translation>Compare las dos primeras cifras con la carta.</translation>
    </message>
    <message>
        <source>This looks like a personal number</source>
        <translation>Esto parece un número personal</translation>
    </message>
    <message>
        <source>The tax id is grouped like a social security number. Such numbers must not be filed, and do not identify a company.</source>
        <translation>El identificador fiscal está agrupado como un número de la seguridad social. Esos números no se deben presentar y no identifican a una empresa.</translation>
    </message>
    <message>
        <source>File the company&apos;s EIN, or register as a sole proprietor without a tax id.</source>
        <translation>Presente el EIN de la empresa o regístrese como empresario individual sin identificador fiscal.</translation>
    </message>
    <message>
        <source>Tax id used by another brand</source>
        <translation>Otra marca usa el mismo identificador fiscal</translation>
    </message>
    <message>
        <source>The brand “%1” was filed with the same EIN. Reviewers refuse several brands of one company.</source>
        <translation>La marca «%1» se presentó con el mismo EIN. Los revisores rechazan varias marcas de una misma empresa.</translation>
    </message>
    <message>
        <source>Add the campaign to the existing brand instead.</source>
        <translation>Añada la campaña a la marca existente.</translation>
    </message>
    <message>
        <source>Legal name missing</source>
        <translation>Falta la razón social</translation>
    </message>
    <message>
        <source>The registry compares the legal name with the tax record letter by letter.</source>
        <translation>El registro compara la razón social con la ficha fiscal letra por letra.</translation>
    </message>
    <message>
        <source>Enter the name exactly as it stands on the tax record.</source>
        <translation>Introduzca el nombre exactamente como figura en la ficha fiscal.</translation>
    </message>
    <message>
        <source>Legal name has no company form</source>
        <translation>La razón social no indica la forma jurídica</translation>
    </message>
    <message>
        <source>Names of companies usually end in LLC, Inc, Corp or the like. A name that differs from the tax record leaves the brand unverified.</source>
        <translation>Los nombres de empresas suelen terminar en LLC, Inc, Corp o similar. Si el nombre difiere de la ficha fiscal, la marca queda sin verificar.</translation>
    </message>
    <message>
        <source>Copy the full legal name, with its company form.</source>
        <translation>Copie la razón social completa, con su forma jurídica.</translation>
    </message>
    <message>
        <source>Legal name holds a trade name</source>
        <translation>La razón social contiene un nombre comercial</translation>
    </message>
    <message>
        <source>The legal name says “%1”. The tax record has the registered name only.</source>
        <translation>La razón social dice «%1». En la ficha fiscal solo figura el nombre registrado.</translation>
    </message>
    <message>
        <source>Put the trade name into the display name and the registered name here.</source>
        <translation>Ponga el nombre comercial en el nombre de la marca y aquí el nombre registrado.</translation>
    </message>
    <message>
        <source>Compare the legal name with the tax record</source>
        <translation>Compare la razón social con la ficha fiscal</translation>
    </message>
    <message>
        <source>Nothing in this program can look up the tax record. It is the most common cause of an unverified brand.</source>
        <translation>Este programa no puede consultar la ficha fiscal. Es la causa más frecuente de que una marca quede sin verificar.</translation>
    </message>
    <message>
        <source>Check that name and EIN stand together on the same letter.</source>
        <translation>Compruebe que el nombre y el EIN figuran juntos en la misma carta.</translation>
    </message>
    <message>
        <source>Kind of business not known</source>
        <translation>Clase de organización desconocida</translation>
    </message>
    <message>
        <source>“%1” is none of the registry&apos;s five kinds.</source>
        <translation>«%1» no es ninguna de las cinco clases del registro.</translation>
    </message>
    <message>
        <source>Choose PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT or SOLE_PROPRIETOR.</source>
        <translation>Elija PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT o SOLE_PROPRIETOR.</translation>
    </message>
    <message>
        <source>A sole proprietor has no EIN here</source>
        <translation>Aquí un empresario individual no tiene EIN</translation>
    </message>
    <message>
        <source>Sole proprietor brands are for people without a tax id. With one, the brand belongs to another kind.</source>
        <translation>Las marcas de empresario individual son para personas sin identificador fiscal. Si lo tiene, la marca es de otra clase.</translation>
    </message>
    <message>
        <source>Choose PRIVATE_PROFIT, or leave the EIN out.</source>
        <translation>Elija PRIVATE_PROFIT u omita el EIN.</translation>
    </message>
    <message>
        <source>The name is not a sole proprietor&apos;s</source>
        <translation>El nombre no es el de un empresario individual</translation>
    </message>
    <message>
        <source>“%1” in the name or web address tells reviewers that this is a company or an institution.</source>
        <translation>«%1» en el nombre o en la dirección web indica a los revisores que se trata de una empresa o de una institución.</translation>
    </message>
    <message>
        <source>Register under the company&apos;s kind and EIN.</source>
        <translation>Regístrese con la clase y el EIN de la empresa.</translation>
    </message>
    <message>
        <source>Public companies need more</source>
        <translation>Las empresas cotizadas necesitan más datos</translation>
    </message>
    <message>
        <source>A public company is checked by its ticker symbol, exchange and a business contact&apos;s e-mail address. The API has no fields for them.</source>
        <translation>Una empresa cotizada se comprueba con su símbolo bursátil, su bolsa y el correo electrónico de un contacto de la empresa. La API no tiene campos para ellos.</translation>
    </message>
    <message>
        <source>Have them at hand and ask the provider&apos;s support to add them.</source>
        <translation>Téngalos a mano y pida al soporte del proveedor que los añada.</translation>
    </message>
    <message>
        <source>Proof of tax exemption will be asked for</source>
        <translation>Se pedirá una prueba de la exención de impuestos</translation>
    </message>
    <message>
        <source>Non-profit brands are checked against the list of 501(c) organizations.</source>
        <translation>Las marcas sin fines de lucro se comprueban con la lista de organizaciones 501(c).</translation>
    </message>
    <message>
        <source>Have the 501(c) letter at hand, and use the name that it names.</source>
        <translation>Tenga a mano la carta 501(c) y use el nombre que figura en ella.</translation>
    </message>
    <message>
        <source>No government web site</source>
        <translation>No hay sitio web gubernamental</translation>
    </message>
    <message>
        <source>A government body is recognised by its .gov site and address.</source>
        <translation>Una administración pública se reconoce por su sitio y su dirección .gov.</translation>
    </message>
    <message>
        <source>Give the .gov web site and an e-mail address on it.</source>
        <translation>Indique el sitio web .gov y una dirección de correo electrónico de ese dominio.</translation>
    </message>
    <message>
        <source>E-mail address at a free provider</source>
        <translation>Correo electrónico de un proveedor gratuito</translation>
    </message>
    <message>
        <source>%1 is open to everyone, so the address proves no tie to the business.</source>
        <translation>%1 está abierto a todos, por lo que la dirección no prueba ningún vínculo con la empresa.</translation>
    </message>
    <message>
        <source>Use an address on the business&apos;s own domain.</source>
        <translation>Use una dirección en el dominio propio de la empresa.</translation>
    </message>
    <message>
        <source>E-mail address missing</source>
        <translation>Falta el correo electrónico</translation>
    </message>
    <message>
        <source>Reviewers expect a support address on the business&apos;s own domain.</source>
        <translation>Los revisores esperan una dirección de soporte en el dominio propio de la empresa.</translation>
    </message>
    <message>
        <source>Enter an address on the domain of the web site.</source>
        <translation>Introduzca una dirección en el dominio del sitio web.</translation>
    </message>
    <message>
        <source>E-mail address is malformed</source>
        <translation>El correo electrónico está mal escrito</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Corrija la dirección.</translation>
    </message>
    <message>
        <source>E-mail and web site have different domains</source>
        <translation>El correo electrónico y el sitio web tienen dominios distintos</translation>
    </message>
    <message>
        <source>The address is on %1, the web site on %2. Reviewers look for one owner of both.</source>
        <translation>La dirección está en %1 y el sitio web en %2. Los revisores buscan un mismo propietario para ambos.</translation>
    </message>
    <message>
        <source>Use an address on the domain of the web site.</source>
        <translation>Use una dirección en el dominio del sitio web.</translation>
    </message>
    <message>
        <source>Address incomplete</source>
        <translation>Dirección incompleta</translation>
    </message>
    <message>
        <source>Street, city, state and postal code are all needed.</source>
        <translation>Hacen falta la calle, la ciudad, el estado y el código postal.</translation>
    </message>
    <message>
        <source>Fill in this field as on the tax record.</source>
        <translation>Complete este campo como en la ficha fiscal.</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>“%1” is no two-letter code of a US state or territory.</source>
        <translation>«%1» no es el código de dos letras de un estado o territorio de EE. UU.</translation>
    </message>
    <message>
        <source>Use the postal code of the state, such as CA.</source>
        <translation>Use la abreviatura postal del estado, como CA.</translation>
    </message>
    <message>
        <source>ZIP code is malformed</source>
        <translation>El código postal está mal escrito</translation>
    </message>
    <message>
        <source>“%1” is no ZIP code: five digits, or five and four.</source>
        <translation>«%1» no es un código postal: cinco cifras, o cinco y cuatro.</translation>
    </message>
    <message>
        <source>Correct the ZIP code.</source>
        <translation>Corrija el código postal.</translation>
    </message>
    <message>
        <source>ZIP code is not of that state</source>
        <translation>El código postal no es de ese estado</translation>
    </message>
    <message>
        <source>ZIP codes that begin with %1 do not lie in %2.</source>
        <translation>Los códigos postales que empiezan por %1 no están en %2.</translation>
    </message>
    <message>
        <source>Compare state and ZIP code.</source>
        <translation>Compare el estado y el código postal.</translation>
    </message>
    <message>
        <source>Post box instead of an address</source>
        <translation>Apartado de correos en lugar de una dirección</translation>
    </message>
    <message>
        <source>Reviewers want a place of business; a post box or private mail box is often refused.</source>
        <translation>Los revisores quieren el domicilio de la empresa; un apartado de correos o un buzón privado se rechaza a menudo.</translation>
    </message>
    <message>
        <source>Enter the street address of the business.</source>
        <translation>Introduzca la dirección con calle de la empresa.</translation>
    </message>
    <message>
        <source>Telephone number missing</source>
        <translation>Falta el número de teléfono</translation>
    </message>
    <message>
        <source>The registry asks for a number at which the business answers.</source>
        <translation>El registro pide un número en el que la empresa responda.</translation>
    </message>
    <message>
        <source>Enter the business&apos;s number.</source>
        <translation>Introduzca el número de la empresa.</translation>
    </message>
    <message>
        <source>Telephone number not valid</source>
        <translation>Número de teléfono no válido</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be assigned.</source>
        <translation>«%1» no es un número que se pueda asignar.</translation>
    </message>
    <message>
        <source>Write the number in full, such as +14155550123.</source>
        <translation>Escriba el número completo, como +14155550123.</translation>
    </message>
    <message>
        <source>Only a toll-free number</source>
        <translation>Solo hay un número gratuito</translation>
    </message>
    <message>
        <source>A local number ties the business to its address more clearly.</source>
        <translation>Un número local vincula la empresa a su dirección con más claridad.</translation>
    </message>
    <message>
        <source>Use a local number if there is one.</source>
        <translation>Use un número local, si lo hay.</translation>
    </message>
    <message>
        <source>Web site missing</source>
        <translation>Falta el sitio web</translation>
    </message>
    <message>
        <source>A live web site is the first thing reviewers look for.</source>
        <translation>Un sitio web en línea es lo primero que buscan los revisores.</translation>
    </message>
    <message>
        <source>Enter the address of the business&apos;s own site.</source>
        <translation>Introduzca la dirección del sitio propio de la empresa.</translation>
    </message>
    <message>
        <source>Web address is malformed</source>
        <translation>La dirección web está mal escrita</translation>
    </message>
    <message>
        <source>“%1” cannot be opened as a web address.</source>
        <translation>«%1» no se puede abrir como dirección web.</translation>
    </message>
    <message>
        <source>Write the address in full, such as https://www.brand.com.</source>
        <translation>Escriba la dirección completa, como https://www.brand.com.</translation>
    </message>
    <message>
        <source>Web address is not https</source>
        <translation>La dirección web no es https</translation>
    </message>
    <message>
        <source>Reviewers stop at certificate warnings and plain http pages.</source>
        <translation>Los revisores no pasan de los avisos de certificado ni de las páginas http sin cifrar.</translation>
    </message>
    <message>
        <source>Serve the site by https and give that address.</source>
        <translation>Ofrezca el sitio por https e indique esa dirección.</translation>
    </message>
    <message>
        <source>A social network is no web site</source>
        <translation>Una red social no es un sitio web</translation>
    </message>
    <message>
        <source>%1 belongs to someone else; reviewers ask for the business&apos;s own site.</source>
        <translation>%1 pertenece a terceros; los revisores piden el sitio propio de la empresa.</translation>
    </message>
    <message>
        <source>Web address is a bare IP address</source>
        <translation>La dirección web es una simple dirección IP</translation>
    </message>
    <message>
        <source>“%1” names a machine and not a business.</source>
        <translation>«%1» nombra una máquina y no una empresa.</translation>
    </message>
    <message>
        <source>Use the business&apos;s domain.</source>
        <translation>Use el dominio de la empresa.</translation>
    </message>
    <message>
        <source>This is your own organization</source>
        <translation>Esta es su propia organización</translation>
    </message>
    <message>
        <source>The brand must be the business whose messages people get. The display name is the name of this account&apos;s organization, which is set up as a reseller.</source>
        <translation>La marca debe ser la empresa cuyos mensajes recibe la gente. El nombre de la marca es el de la organización de esta cuenta, que está configurada como revendedora.</translation>
    </message>
    <message>
        <source>Register the customer&apos;s business as the brand.</source>
        <translation>Registre como marca la empresa del cliente.</translation>
    </message>
    <message>
        <source>Another brand is named</source>
        <translation>Se nombra otra marca</translation>
    </message>
    <message>
        <source>The text names “%1”, which is another brand of yours. Campaigns of one brand may not speak for another.</source>
        <translation>El texto nombra «%1», que es otra de sus marcas. Las campañas de una marca no pueden hablar en nombre de otra.</translation>
    </message>
    <message>
        <source>Name the campaign&apos;s own brand, or file the campaign under the other one.</source>
        <translation>Nombre la marca de la propia campaña o presente la campaña con la otra marca.</translation>
    </message>
    <message>
        <source>No brand chosen</source>
        <translation>No se eligió ninguna marca</translation>
    </message>
    <message>
        <source>A campaign belongs to a verified brand.</source>
        <translation>Una campaña pertenece a una marca verificada.</translation>
    </message>
    <message>
        <source>Choose the brand that sends these messages.</source>
        <translation>Elija la marca que envía estos mensajes.</translation>
    </message>
    <message>
        <source>Brand not on file</source>
        <translation>La marca no consta</translation>
    </message>
    <message>
        <source>There is no such brand in this organization.</source>
        <translation>No existe esa marca en esta organización.</translation>
    </message>
    <message>
        <source>Choose a brand of this organization.</source>
        <translation>Elija una marca de esta organización.</translation>
    </message>
    <message>
        <source>Brand not verified yet</source>
        <translation>La marca todavía no está verificada</translation>
    </message>
    <message>
        <source>The registry has not decided on the brand. Until then no campaign can be filed.</source>
        <translation>El registro no ha decidido sobre la marca. Hasta entonces no se puede presentar ninguna campaña.</translation>
    </message>
    <message>
        <source>Wait for the brand&apos;s decision.</source>
        <translation>Espere la decisión sobre la marca.</translation>
    </message>
    <message>
        <source>Brand is not verified</source>
        <translation>La marca no está verificada</translation>
    </message>
    <message>
        <source>The brand&apos;s identity status is %1. Only verified brands may register campaigns.</source>
        <translation>El estado de identidad de la marca es %1. Solo las marcas verificadas pueden registrar campañas.</translation>
    </message>
    <message>
        <source>Clear up the brand&apos;s identity first.</source>
        <translation>Aclare primero la identidad de la marca.</translation>
    </message>
    <message>
        <source>Brand was deleted</source>
        <translation>La marca se eliminó</translation>
    </message>
    <message>
        <source>A deleted brand cannot register campaigns.</source>
        <translation>Una marca eliminada no puede registrar campañas.</translation>
    </message>
    <message>
        <source>Choose another brand.</source>
        <translation>Elija otra marca.</translation>
    </message>
    <message>
        <source>Placeholder text</source>
        <translation>Texto de relleno</translation>
    </message>
    <message>
        <source>“%1” is filler. Reviewers take it for a test and refuse it.</source>
        <translation>«%1» es relleno. Los revisores lo toman por una prueba y lo rechazan.</translation>
    </message>
    <message>
        <source>Write what is true of the business.</source>
        <translation>Escriba lo que es cierto de la empresa.</translation>
    </message>
    <message>
        <source>A part of the template is still open</source>
        <translation>Una parte de la plantilla sigue sin completar</translation>
    </message>
    <message>
        <source>“%1” stands for a fact of the business.</source>
        <translation>«%1» ocupa el lugar de un dato de la empresa.</translation>
    </message>
    <message>
        <source>Replace it with what is true of the business.</source>
        <translation>Sustitúyalo por lo que es cierto de la empresa.</translation>
    </message>
    <message>
        <source>Reference already used</source>
        <translation>La referencia ya se usa</translation>
    </message>
    <message>
        <source>The brand “%1” has the same reference. It must be unique.</source>
        <translation>La marca «%1» tiene la misma referencia. Debe ser única.</translation>
    </message>
    <message>
        <source>Choose another reference, or leave it empty.</source>
        <translation>Elija otra referencia o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Nothing written here</source>
        <translation>Aquí no hay nada escrito</translation>
    </message>
    <message>
        <source>The registry needs this text.</source>
        <translation>El registro necesita este texto.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Complételo.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Demasiado corto</translation>
    </message>
    <message>
        <source>The registry wants at least %1 characters here.</source>
        <translation>El registro quiere al menos %1 caracteres aquí.</translation>
    </message>
    <message>
        <source>Say more.</source>
        <translation>Dé más detalles.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>The registry takes at most %1 characters here.</source>
        <translation>El registro admite como máximo %1 caracteres aquí.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Acorte el texto.</translation>
    </message>
    <message>
        <source>May be too long</source>
        <translation>Puede ser demasiado largo</translation>
    </message>
    <message>
        <source>Some vendors take 255 characters for automatic messages, others 320.</source>
        <translation>Algunos proveedores admiten 255 caracteres en los mensajes automáticos; otros, 320.</translation>
    </message>
    <message>
        <source>Keep to 255 characters.</source>
        <translation>No pase de 255 caracteres.</translation>
    </message>
    <message>
        <source>Goes out as more than one segment</source>
        <translation>Se envía en más de un segmento</translation>
    </message>
    <message>
        <source>This automatic message has %1 segments, and each one is paid for.</source>
        <translation>Este mensaje automático tiene %1 segmentos, y se paga cada uno.</translation>
    </message>
    <message>
        <source>Shorten it, or leave out characters outside the GSM alphabet.</source>
        <translation>Acórtelo o quite los caracteres que no son del alfabeto GSM.</translation>
    </message>
    <message>
        <source>Has a character outside the GSM alphabet</source>
        <translation>Tiene un carácter fuera del alfabeto GSM</translation>
    </message>
    <message>
        <source>“%1” makes this automatic message take 70 instead of 160 characters a segment.</source>
        <translation>Por «%1», en este mensaje automático caben 70 caracteres por segmento en lugar de 160.</translation>
    </message>
    <message>
        <source>Write it with plain characters.</source>
        <translation>Escríbalo con caracteres simples.</translation>
    </message>
    <message>
        <source>Not in English</source>
        <translation>No está en inglés</translation>
    </message>
    <message>
        <source>Reviewers read English only. This text is in another script.</source>
        <translation>Los revisores solo leen inglés. Este texto está en otra escritura.</translation>
    </message>
    <message>
        <source>Add an English translation after the original.</source>
        <translation>Añada una traducción al inglés después del original.</translation>
    </message>
    <message>
        <source>Does not read as English</source>
        <translation>No parece inglés</translation>
    </message>
    <message>
        <source>Reviewers read English only. Most of the small words here are of another language.</source>
        <translation>Los revisores solo leen inglés. La mayoría de las palabras cortas de este texto son de otro idioma.</translation>
    </message>
    <message>
        <source>Write it in English, or add a translation after the original.</source>
        <translation>Escríbalo en inglés o añada una traducción después del original.</translation>
    </message>
    <message>
        <source>The description does not say who sends</source>
        <translation>La descripción no dice quién envía</translation>
    </message>
    <message>
        <source>The brand&apos;s name is not in it.</source>
        <translation>No contiene el nombre de la marca.</translation>
    </message>
    <message>
        <source>Begin with the brand: “%1 sends …”.</source>
        <translation>Empiece por la marca: «%1 sends …».</translation>
    </message>
    <message>
        <source>The description does not say who receives</source>
        <translation>La descripción no dice quién recibe</translation>
    </message>
    <message>
        <source>No recipients are named, such as customers, members or patients.</source>
        <translation>No se nombra a los destinatarios, como clientes, miembros o pacientes.</translation>
    </message>
    <message>
        <source>Say who gets the messages, and how they are related to the brand.</source>
        <translation>Diga quién recibe los mensajes y qué relación tiene con la marca.</translation>
    </message>
    <message>
        <source>The description does not say why</source>
        <translation>La descripción no dice por qué</translation>
    </message>
    <message>
        <source>No purpose is named, such as reminding, confirming or announcing.</source>
        <translation>No se nombra ninguna finalidad, como recordar, confirmar o anunciar.</translation>
    </message>
    <message>
        <source>Say what the messages are for.</source>
        <translation>Diga para qué son los mensajes.</translation>
    </message>
    <message>
        <source>No use case chosen</source>
        <translation>No se eligió ningún caso de uso</translation>
    </message>
    <message>
        <source>The use case decides review, fees and throughput, and cannot be changed later.</source>
        <translation>El caso de uso determina la revisión, las tarifas y el ritmo de envío, y no se puede cambiar después.</translation>
    </message>
    <message>
        <source>Choose the use case that fits all samples.</source>
        <translation>Elija el caso de uso que corresponda a todos los ejemplos.</translation>
    </message>
    <message>
        <source>Use case not known</source>
        <translation>Caso de uso desconocido</translation>
    </message>
    <message>
        <source>“%1” is not in this program&apos;s list of the registry&apos;s use cases.</source>
        <translation>«%1» no está en la lista de este programa de los casos de uso del registro.</translation>
    </message>
    <message>
        <source>Compare it with the registry&apos;s list.</source>
        <translation>Compárelo con la lista del registro.</translation>
    </message>
    <message>
        <source>Promotion under another use case</source>
        <translation>Promoción en otro caso de uso</translation>
    </message>
    <message>
        <source>“%1” is promotion, which this use case does not cover.</source>
        <translation>«%1» es promoción, y este caso de uso no la incluye.</translation>
    </message>
    <message>
        <source>Choose MARKETING or MIXED, or take promotion out of the samples.</source>
        <translation>Elija MARKETING o MIXED, o quite la promoción de los ejemplos.</translation>
    </message>
    <message>
        <source>No sample shows a code</source>
        <translation>Ningún ejemplo muestra un código</translation>
    </message>
    <message>
        <source>Under 2FA every sample is expected to carry a one-time code.</source>
        <translation>En 2FA se espera que cada ejemplo lleve un código de un solo uso.</translation>
    </message>
    <message>
        <source>Show a code, such as [123456], in the samples.</source>
        <translation>Muestre un código, como [123456], en los ejemplos.</translation>
    </message>
    <message>
        <source>The description speaks of promotion</source>
        <translation>La descripción habla de promoción</translation>
    </message>
    <message>
        <source>Choose MARKETING or MIXED, or describe the messages without it.</source>
        <translation>Elija MARKETING o MIXED, o describa los mensajes sin ella.</translation>
    </message>
    <message>
        <source>MIXED needs two to five sub use cases</source>
        <translation>MIXED necesita de dos a cinco subcasos de uso</translation>
    </message>
    <message>
        <source>%1 are chosen.</source>
        <translation>Elegidos: %1.</translation>
    </message>
    <message>
        <source>Choose two to five.</source>
        <translation>Elija de dos a cinco.</translation>
    </message>
    <message>
        <source>Low volume takes at most five sub use cases</source>
        <translation>Bajo volumen admite como máximo cinco subcasos de uso</translation>
    </message>
    <message>
        <source>Take some out.</source>
        <translation>Quite algunos.</translation>
    </message>
    <message>
        <source>This use case has no sub use cases</source>
        <translation>Este caso de uso no tiene subcasos</translation>
    </message>
    <message>
        <source>Only MIXED and LOW_VOLUME have them.</source>
        <translation>Solo MIXED y LOW_VOLUME los tienen.</translation>
    </message>
    <message>
        <source>Take them out, or choose MIXED.</source>
        <translation>Quítelos o elija MIXED.</translation>
    </message>
    <message>
        <source>Not a sub use case</source>
        <translation>No es un subcaso de uso</translation>
    </message>
    <message>
        <source>“%1” cannot stand under MIXED or LOW_VOLUME.</source>
        <translation>«%1» no puede ir dentro de MIXED ni de LOW_VOLUME.</translation>
    </message>
    <message>
        <source>Choose one of the standard use cases.</source>
        <translation>Elija uno de los casos de uso estándar.</translation>
    </message>
    <message>
        <source>A sub use case has no sample</source>
        <translation>Un subcaso de uso no tiene ejemplo</translation>
    </message>
    <message>
        <source>No sample looks like %1.</source>
        <translation>Ningún ejemplo parece de %1.</translation>
    </message>
    <message>
        <source>Add a sample for it, or take the sub use case out.</source>
        <translation>Añada un ejemplo de él o quite el subcaso de uso.</translation>
    </message>
    <message>
        <source>Looks like a personal program</source>
        <translation>Parece un programa personal</translation>
    </message>
    <message>
        <source>“%1” suggests that only the owner and friends get messages. Such programs are not eligible for 10DLC.</source>
        <translation>«%1» hace pensar que solo el propietario y sus amigos reciben mensajes. Esos programas no se admiten en 10DLC.</translation>
    </message>
    <message>
        <source>Describe the business and its recipients.</source>
        <translation>Describa la empresa y sus destinatarios.</translation>
    </message>
    <message>
        <source>Looks like a test</source>
        <translation>Parece una prueba</translation>
    </message>
    <message>
        <source>“%1” suggests a trial. Test programs are refused unless they are internal and name their recipients.</source>
        <translation>«%1» hace pensar en una prueba. Los programas de prueba se rechazan, salvo que sean internos y nombren a sus destinatarios.</translation>
    </message>
    <message>
        <source>Describe the real program, or say that it is internal and who receives.</source>
        <translation>Describa el programa real, o diga que es interno y quién recibe.</translation>
    </message>
    <message>
        <source>Political campaigns need a token</source>
        <translation>Las campañas políticas necesitan un token</translation>
    </message>
    <message>
        <source>Carriers want a token of Campaign Verify before they take a political campaign.</source>
        <translation>Los operadores exigen un token de Campaign Verify antes de aceptar una campaña política.</translation>
    </message>
    <message>
        <source>Get the token first, and name it in the description.</source>
        <translation>Obtenga primero el token y nómbrelo en la descripción.</translation>
    </message>
    <message>
        <source>Charity is for 501(c)(3) organizations</source>
        <translation>Beneficencia es para organizaciones 501(c)(3)</translation>
    </message>
    <message>
        <source>The brand is not registered as a non-profit.</source>
        <translation>La marca no está registrada como entidad sin fines de lucro.</translation>
    </message>
    <message>
        <source>Choose another use case, or register the organization as NON_PROFIT.</source>
        <translation>Elija otro caso de uso o registre la organización como NON_PROFIT.</translation>
    </message>
    <message>
        <source>Special use case</source>
        <translation>Caso de uso especial</translation>
    </message>
    <message>
        <source>%1 needs a further check by registry or carriers, which takes longer and may be refused.</source>
        <translation>%1 necesita otra comprobación del registro o de los operadores, que tarda más y puede acabar en rechazo.</translation>
    </message>
    <message>
        <source>Choose a standard use case if one fits.</source>
        <translation>Elija un caso de uso estándar si hay uno adecuado.</translation>
    </message>
    <message>
        <source>More than low volume</source>
        <translation>Más que bajo volumen</translation>
    </message>
    <message>
        <source>“%1” is above the 2,000 a day that T-Mobile lets a low-volume campaign send.</source>
        <translation>«%1» supera los 2000 mensajes al día que T-Mobile permite a una campaña de bajo volumen.</translation>
    </message>
    <message>
        <source>Choose MIXED or MARKETING.</source>
        <translation>Elija MIXED o MARKETING.</translation>
    </message>
    <message>
        <source>A sample has a link, the campaign says none</source>
        <translation>Un ejemplo tiene un enlace y la campaña dice que no los hay</translation>
    </message>
    <message>
        <source>“%1” is a link. What is declared must fit the samples.</source>
        <translation>«%1» es un enlace. Lo declarado debe concordar con los ejemplos.</translation>
    </message>
    <message>
        <source>Turn “embedded link” on, or take the link out.</source>
        <translation>Active «Los mensajes contienen enlaces» o quite el enlace.</translation>
    </message>
    <message>
        <source>Links declared, but no sample has one</source>
        <translation>Se declaran enlaces, pero ningún ejemplo tiene uno</translation>
    </message>
    <message>
        <source>What is declared must fit the samples.</source>
        <translation>Lo declarado debe concordar con los ejemplos.</translation>
    </message>
    <message>
        <source>Add the link to a sample, or turn “embedded link” off.</source>
        <translation>Añada el enlace a un ejemplo o desactive «Los mensajes contienen enlaces».</translation>
    </message>
    <message>
        <source>A sample has a telephone number, the campaign says none</source>
        <translation>Un ejemplo tiene un número de teléfono y la campaña dice que no los hay</translation>
    </message>
    <message>
        <source>“%1” is a telephone number. What is declared must fit the samples.</source>
        <translation>«%1» es un número de teléfono. Lo declarado debe concordar con los ejemplos.</translation>
    </message>
    <message>
        <source>Turn “embedded phone” on, or take the number out.</source>
        <translation>Active «Los mensajes contienen números de teléfono» o quite el número.</translation>
    </message>
    <message>
        <source>Telephone numbers declared, but no sample has one</source>
        <translation>Se declaran números de teléfono, pero ningún ejemplo tiene uno</translation>
    </message>
    <message>
        <source>Add the number to a sample, or turn “embedded phone” off.</source>
        <translation>Añada el número a un ejemplo o desactive «Los mensajes contienen números de teléfono».</translation>
    </message>
    <message>
        <source>Content for adults is not declared</source>
        <translation>El contenido para adultos no se declaró</translation>
    </message>
    <message>
        <source>“%1” is for adults only. Such content needs a real age gate.</source>
        <translation>«%1» es solo para adultos. Ese contenido necesita un control de edad real.</translation>
    </message>
    <message>
        <source>Turn “age gated” on and describe the gate, or take the content out.</source>
        <translation>Active «Contenido solo para adultos» y describa el control, o quite el contenido.</translation>
    </message>
    <message>
        <source>No date-of-birth gate described</source>
        <translation>No se describe ningún control de fecha de nacimiento</translation>
    </message>
    <message>
        <source>An age gate must ask for the date of birth; a button that says yes is refused.</source>
        <translation>Un control de edad debe pedir la fecha de nacimiento; un botón que solo dice que sí se rechaza.</translation>
    </message>
    <message>
        <source>Describe where people enter their date of birth before they opt in.</source>
        <translation>Describa dónde introduce la gente su fecha de nacimiento antes de darse de alta.</translation>
    </message>
    <message>
        <source>Lending is not declared</source>
        <translation>Los préstamos no se declararon</translation>
    </message>
    <message>
        <source>“%1” is about loans. A lender must say so.</source>
        <translation>«%1» trata de préstamos. Un prestamista debe decirlo.</translation>
    </message>
    <message>
        <source>Turn “direct lending” on, or take loans out of the texts.</source>
        <translation>Active «Préstamos en los que usted es el prestamista» o quite los préstamos de los textos.</translation>
    </message>
    <message>
        <source>Direct lending is not named</source>
        <translation>No se nombran los préstamos directos</translation>
    </message>
    <message>
        <source>The campaign is declared as direct lending, but its description does not say DIRECT LENDING.</source>
        <translation>La campaña se declara como préstamos directos, pero su descripción no dice DIRECT LENDING.</translation>
    </message>
    <message>
        <source>Write DIRECT LENDING into the description, and that the brand is the lender.</source>
        <translation>Escriba DIRECT LENDING en la descripción, y que la marca es el prestamista.</translation>
    </message>
    <message>
        <source>Affiliate marketing or lead sharing</source>
        <translation>Marketing de afiliados o cesión de contactos</translation>
    </message>
    <message>
        <source>“%1” tells reviewers that people&apos;s numbers or attention are sold on.</source>
        <translation>«%1» indica a los revisores que los números o la atención de la gente se venden a terceros.</translation>
    </message>
    <message>
        <source>Take it out; campaigns may not serve other companies&apos; marketing.</source>
        <translation>Quítelo; las campañas no pueden servir al marketing de otras empresas.</translation>
    </message>
    <message>
        <source>Opt-in is turned off</source>
        <translation>El alta está desactivada</translation>
    </message>
    <message>
        <source>People must opt in before they are texted.</source>
        <translation>La gente debe darse de alta antes de recibir mensajes.</translation>
    </message>
    <message>
        <source>Turn it on.</source>
        <translation>Active esta opción.</translation>
    </message>
    <message>
        <source>Opt-out is turned off</source>
        <translation>La baja está desactivada</translation>
    </message>
    <message>
        <source>People must be able to stop every campaign.</source>
        <translation>La gente debe poder detener cualquier campaña.</translation>
    </message>
    <message>
        <source>Help is turned off</source>
        <translation>La ayuda está desactivada</translation>
    </message>
    <message>
        <source>HELP must be answered.</source>
        <translation>Se debe responder a HELP.</translation>
    </message>
    <message>
        <source>Terms of the registry not accepted</source>
        <translation>No se aceptaron las condiciones del registro</translation>
    </message>
    <message>
        <source>A campaign can be filed only after its terms were read and accepted.</source>
        <translation>Una campaña solo se puede presentar después de leer y aceptar sus condiciones.</translation>
    </message>
    <message>
        <source>Read and accept them.</source>
        <translation>Léalas y acéptelas.</translation>
    </message>
    <message>
        <source>The brand has no room for another campaign</source>
        <translation>La marca no admite otra campaña</translation>
    </message>
    <message>
        <source>It has %1 campaigns; the registry takes 100.</source>
        <translation>Tiene %1 campañas; el registro admite 100.</translation>
    </message>
    <message>
        <source>Let an unused campaign expire.</source>
        <translation>Deje caducar una campaña que no se use.</translation>
    </message>
    <message>
        <source>A sole proprietor has one campaign</source>
        <translation>Un empresario individual tiene una sola campaña</translation>
    </message>
    <message>
        <source>The brand has one already.</source>
        <translation>La marca ya tiene una.</translation>
    </message>
    <message>
        <source>Use the existing campaign.</source>
        <translation>Use la campaña existente.</translation>
    </message>
    <message>
        <source>Too few samples</source>
        <translation>Faltan ejemplos</translation>
    </message>
    <message>
        <source>At least two samples are needed; some carriers ask for more.</source>
        <translation>Hacen falta al menos dos ejemplos; algunos operadores piden más.</translation>
    </message>
    <message>
        <source>Add samples of the other kinds of message that are sent.</source>
        <translation>Añada ejemplos de las otras clases de mensajes que se envían.</translation>
    </message>
    <message>
        <source>Two samples are alike</source>
        <translation>Dos ejemplos se parecen</translation>
    </message>
    <message>
        <source>This sample is nearly the same as %1. Reviewers count them as one.</source>
        <translation>Este ejemplo es casi igual que %1. Los revisores los cuentan como uno.</translation>
    </message>
    <message>
        <source>Show another kind of message.</source>
        <translation>Muestre otra clase de mensaje.</translation>
    </message>
    <message>
        <source>No sample names the brand</source>
        <translation>Ningún ejemplo nombra la marca</translation>
    </message>
    <message>
        <source>People must see who texts them. “%1” is in none of the samples.</source>
        <translation>La gente debe ver quién le escribe. «%1» no está en ninguno de los ejemplos.</translation>
    </message>
    <message>
        <source>Begin each sample with the brand&apos;s name.</source>
        <translation>Empiece cada ejemplo por el nombre de la marca.</translation>
    </message>
    <message>
        <source>The brand is not named here</source>
        <translation>Aquí no se nombra la marca</translation>
    </message>
    <message>
        <source>Reviewers expect “%1” in every sample.</source>
        <translation>Los revisores esperan «%1» en cada ejemplo.</translation>
    </message>
    <message>
        <source>Begin the sample with the brand&apos;s name.</source>
        <translation>Empiece el ejemplo por el nombre de la marca.</translation>
    </message>
    <message>
        <source>No sample says how to stop</source>
        <translation>Ningún ejemplo dice cómo darse de baja</translation>
    </message>
    <message>
        <source>At least one sample must tell people to reply STOP.</source>
        <translation>Al menos un ejemplo debe indicar que se responda STOP.</translation>
    </message>
    <message>
        <source>End a sample with “Reply STOP to opt out.”</source>
        <translation>Termine un ejemplo con «Reply STOP to opt out.»</translation>
    </message>
    <message>
        <source>A marketing sample does not say how to stop</source>
        <translation>Un ejemplo de marketing no dice cómo darse de baja</translation>
    </message>
    <message>
        <source>Every marketing sample must tell people to reply STOP.</source>
        <translation>Todo ejemplo de marketing debe indicar que se responda STOP.</translation>
    </message>
    <message>
        <source>End it with “Reply STOP to opt out.”</source>
        <translation>Termínelo con «Reply STOP to opt out.»</translation>
    </message>
    <message>
        <source>The opt-out word is not a real one</source>
        <translation>La palabra de baja no es de las reconocidas</translation>
    </message>
    <message>
        <source>“%1”: only STOP and its like stop messages everywhere, and they must stand alone.</source>
        <translation>«%1»: solo STOP y sus equivalentes detienen los mensajes en todas partes, y deben ir solas.</translation>
    </message>
    <message>
        <source>Write “Reply STOP to opt out.”</source>
        <translation>Escriba «Reply STOP to opt out.»</translation>
    </message>
    <message>
        <source>Write changing parts in square brackets</source>
        <translation>Escriba entre corchetes lo que varía</translation>
    </message>
    <message>
        <source>“%1” is a template field. Reviewers read square brackets most easily.</source>
        <translation>«%1» es un campo de plantilla. Los corchetes son lo que mejor leen los revisores.</translation>
    </message>
    <message>
        <source>Write it as [name] or the like.</source>
        <translation>Escríbalo como [name] o similar.</translation>
    </message>
    <message>
        <source>Is that a changing part?</source>
        <translation>¿Es una parte que varía?</translation>
    </message>
    <message>
        <source>“%1” looks like one person&apos;s name. Reviewers may take it for a single message.</source>
        <translation>«%1» parece el nombre de una persona. Los revisores pueden tomarlo por un mensaje único.</translation>
    </message>
    <message>
        <source>Write [first name] instead.</source>
        <translation>Escriba [first name] en su lugar.</translation>
    </message>
    <message>
        <source>Public link shortener</source>
        <translation>Acortador público de enlaces</translation>
    </message>
    <message>
        <source>%1 hides where the link leads and is shared with spammers; carriers block it.</source>
        <translation>%1 oculta adónde lleva el enlace y lo usan también los emisores de spam; los operadores lo bloquean.</translation>
    </message>
    <message>
        <source>Use a link on the brand&apos;s own domain.</source>
        <translation>Use un enlace en el dominio propio de la marca.</translation>
    </message>
    <message>
        <source>Link is not https</source>
        <translation>El enlace no es https</translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation>«%1» no está cifrado.</translation>
    </message>
    <message>
        <source>Use an https link.</source>
        <translation>Use un enlace https.</translation>
    </message>
    <message>
        <source>Link without https://</source>
        <translation>Enlace sin https://</translation>
    </message>
    <message>
        <source>“%1” does not say how it is opened.</source>
        <translation>«%1» no dice cómo se abre.</translation>
    </message>
    <message>
        <source>Write the link in full, with https://.</source>
        <translation>Escriba el enlace completo, con https://.</translation>
    </message>
    <message>
        <source>The link is not on the brand&apos;s site</source>
        <translation>El enlace no está en el sitio de la marca</translation>
    </message>
    <message>
        <source>The link leads to %1, the brand&apos;s site is %2.</source>
        <translation>El enlace lleva a %1; el sitio de la marca es %2.</translation>
    </message>
    <message>
        <source>Link to the brand&apos;s own domain.</source>
        <translation>Use un enlace al dominio propio de la marca.</translation>
    </message>
    <message>
        <source>Adult content</source>
        <translation>Contenido para adultos</translation>
    </message>
    <message>
        <source>“%1” is not allowed on 10DLC.</source>
        <translation>«%1» no se permite en 10DLC.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>Hate or profanity</source>
        <translation>Odio o lenguaje soez</translation>
    </message>
    <message>
        <source>Firearms</source>
        <translation>Armas de fuego</translation>
    </message>
    <message>
        <source>“%1” is about firearms or ammunition, which may not be sold by text.</source>
        <translation>«%1» trata de armas de fuego o municiones, que no se pueden vender por mensaje de texto.</translation>
    </message>
    <message>
        <source>Tobacco or vaping</source>
        <translation>Tabaco o vapeo</translation>
    </message>
    <message>
        <source>“%1” is refused by some carriers even with an age gate.</source>
        <translation>Algunos operadores rechazan «%1» incluso con un control de edad.</translation>
    </message>
    <message>
        <source>Ask the provider before filing.</source>
        <translation>Pregunte al proveedor antes de presentar la campaña.</translation>
    </message>
    <message>
        <source>Cannabis</source>
        <translation>Cannabis</translation>
    </message>
    <message>
        <source>“%1” is not allowed on 10DLC, whatever the state&apos;s law.</source>
        <translation>«%1» no se permite en 10DLC, diga lo que diga la ley del estado.</translation>
    </message>
    <message>
        <source>High-risk lending</source>
        <translation>Préstamos de alto riesgo</translation>
    </message>
    <message>
        <source>“%1” is a kind of loan that carriers do not take.</source>
        <translation>«%1» es una clase de préstamo que los operadores no aceptan.</translation>
    </message>
    <message>
        <source>Take it out; a first-party lender declares direct lending.</source>
        <translation>Quítelo; quien presta por cuenta propia declara préstamos directos.</translation>
    </message>
    <message>
        <source>Debt collection or credit repair</source>
        <translation>Cobro de deudas o reparación de crédito</translation>
    </message>
    <message>
        <source>“%1” is a business that carriers do not take from third parties.</source>
        <translation>«%1» es una actividad que los operadores no aceptan de terceros.</translation>
    </message>
    <message>
        <source>Take it out; a creditor may text about its own bills.</source>
        <translation>Quítelo; un acreedor sí puede escribir sobre sus propias facturas.</translation>
    </message>
    <message>
        <source>Risky investments or work from home</source>
        <translation>Inversiones arriesgadas o trabajo desde casa</translation>
    </message>
    <message>
        <source>“%1” is a business that carriers do not take.</source>
        <translation>«%1» es una actividad que los operadores no aceptan.</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Juegos de azar</translation>
    </message>
    <message>
        <source>Take it out; sweepstakes have a use case of their own.</source>
        <translation>Quítelo; los sorteos tienen su propio caso de uso.</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Drogas y medicamentos</translation>
    </message>
    <message>
        <source>“%1” offers drugs, which carriers do not take.</source>
        <translation>«%1» ofrece drogas o medicamentos, que los operadores no aceptan.</translation>
    </message>
    <message>
        <source>The name suggests a kind of business that is not taken</source>
        <translation>El nombre sugiere una clase de actividad que no se acepta</translation>
    </message>
    <message>
        <source>“%1” is a kind of business that carriers refuse, whatever it texts.</source>
        <translation>«%1» es una clase de actividad que los operadores rechazan, sean cuales sean sus mensajes.</translation>
    </message>
    <message>
        <source>Unusual link</source>
        <translation>Enlace poco común</translation>
    </message>
    <message>
        <source>“%1” looks like a link that hides its owner.</source>
        <translation>«%1» parece un enlace que oculta a su propietario.</translation>
    </message>
    <message>
        <source>Link to a plain address on the brand&apos;s own domain.</source>
        <translation>Use un enlace a una dirección sencilla en el dominio propio de la marca.</translation>
    </message>
    <message>
        <source>Pressure with a link</source>
        <translation>Presión junto a un enlace</translation>
    </message>
    <message>
        <source>“%1” together with a link is how phishing is written.</source>
        <translation>«%1» junto a un enlace es la forma habitual del phishing.</translation>
    </message>
    <message>
        <source>Say calmly what happened, and let people find the page on the brand&apos;s site.</source>
        <translation>Diga con calma qué ocurrió y deje que la gente busque la página en el sitio de la marca.</translation>
    </message>
    <message>
        <source>Speaks like a bank, parcel or toll service</source>
        <translation>Suena a banco, paquetería o peaje</translation>
    </message>
    <message>
        <source>“%1” with a link that is not the brand&apos;s looks like phishing.</source>
        <translation>«%1» con un enlace que no es de la marca parece phishing.</translation>
    </message>
    <message>
        <source>Name the brand and link to its own domain.</source>
        <translation>Nombre la marca y use un enlace a su propio dominio.</translation>
    </message>
    <message>
        <source>Promises money</source>
        <translation>Promete dinero</translation>
    </message>
    <message>
        <source>“%1” is the language of spam.</source>
        <translation>«%1» es lenguaje de spam.</translation>
    </message>
    <message>
        <source>Describe the offer plainly.</source>
        <translation>Describa la oferta con sencillez.</translation>
    </message>
    <message>
        <source>Shouting</source>
        <translation>Escrito a gritos</translation>
    </message>
    <message>
        <source>Many capitals, exclamation marks or emoji are signs of spam.</source>
        <translation>Muchas mayúsculas, signos de exclamación o emojis son señales de spam.</translation>
    </message>
    <message>
        <source>Write it as one would speak.</source>
        <translation>Escríbalo como se diría al hablar.</translation>
    </message>
    <message>
        <source>Hidden or mixed-in characters</source>
        <translation>Caracteres ocultos o mezclados</translation>
    </message>
    <message>
        <source>Invisible characters or letters of several scripts in one word are used to dodge filters.</source>
        <translation>Los caracteres invisibles o las letras de varios alfabetos en una palabra se usan para burlar los filtros.</translation>
    </message>
    <message>
        <source>Type the text again in plain letters.</source>
        <translation>Vuelva a escribir el texto con letras simples.</translation>
    </message>
    <message>
        <source>Asks for secrets</source>
        <translation>Pide datos secretos</translation>
    </message>
    <message>
        <source>“%1” must never be asked for by text.</source>
        <translation>«%1» nunca se debe pedir por mensaje de texto.</translation>
    </message>
    <message>
        <source>Let people enter it on the brand&apos;s site, after they signed in.</source>
        <translation>Haga que la gente lo introduzca en el sitio de la marca, después de iniciar sesión.</translation>
    </message>
    <message>
        <source>No opt-in described</source>
        <translation>No se describe el alta</translation>
    </message>
    <message>
        <source>Reviewers read the opt-in first. The field is empty.</source>
        <translation>Los revisores leen primero el alta. El campo está vacío.</translation>
    </message>
    <message>
        <source>Describe step by step how people agree to get texts.</source>
        <translation>Describa paso a paso cómo acepta la gente recibir mensajes.</translation>
    </message>
    <message>
        <source>No way to opt in is named</source>
        <translation>No se nombra ninguna forma de darse de alta</translation>
    </message>
    <message>
        <source>The text names no web form, keyword, paper form, call, counter or QR code.</source>
        <translation>El texto no nombra ningún formulario web, palabra clave, formulario en papel, llamada, mostrador ni código QR.</translation>
    </message>
    <message>
        <source>Say where people agree and what they do there.</source>
        <translation>Diga dónde acepta la gente y qué hace allí.</translation>
    </message>
    <message>
        <source>The web form has no address</source>
        <translation>El formulario web no tiene dirección</translation>
    </message>
    <message>
        <source>Reviewers open the form. Without its address they refuse.</source>
        <translation>Los revisores abren el formulario. Sin su dirección, rechazan la campaña.</translation>
    </message>
    <message>
        <source>Add the https address of the page with the form.</source>
        <translation>Añada la dirección https de la página con el formulario.</translation>
    </message>
    <message>
        <source>Only the home page is given</source>
        <translation>Solo se indica la página de inicio</translation>
    </message>
    <message>
        <source>Reviewers look at the page with the form and do not search for it.</source>
        <translation>Los revisores miran la página con el formulario y no la buscan por su cuenta.</translation>
    </message>
    <message>
        <source>Add the address of the page itself.</source>
        <translation>Añada la dirección de la propia página.</translation>
    </message>
    <message>
        <source>Keyword or number missing</source>
        <translation>Falta la palabra clave o el número</translation>
    </message>
    <message>
        <source>For an opt-in by keyword the word and the number it is sent to are needed.</source>
        <translation>Para un alta con palabra clave hacen falta la palabra y el número al que se envía.</translation>
    </message>
    <message>
        <source>Write it out: “Text JOIN to +1 …”.</source>
        <translation>Escríbalo por completo: «Text JOIN to +1 …».</translation>
    </message>
    <message>
        <source>It is not said where the keyword is shown</source>
        <translation>No se dice dónde se muestra la palabra clave</translation>
    </message>
    <message>
        <source>Reviewers want to know where people find the keyword and see the terms.</source>
        <translation>Los revisores quieren saber dónde encuentra la gente la palabra clave y ve las condiciones.</translation>
    </message>
    <message>
        <source>Name the sign, page or leaflet, and link a picture of it.</source>
        <translation>Nombre el cartel, la página o el folleto, y añada un enlace a una imagen.</translation>
    </message>
    <message>
        <source>No picture of the paper form</source>
        <translation>No hay imagen del formulario en papel</translation>
    </message>
    <message>
        <source>Reviewers want to see the form that people sign.</source>
        <translation>Los revisores quieren ver el formulario que la gente firma.</translation>
    </message>
    <message>
        <source>Add an https link to a scan of the form.</source>
        <translation>Añada un enlace https al formulario escaneado.</translation>
    </message>
    <message>
        <source>No script of the conversation</source>
        <translation>No hay guion de la conversación</translation>
    </message>
    <message>
        <source>For a spoken opt-in the words that staff say are needed.</source>
        <translation>Para un alta verbal hacen falta las palabras que dice el personal.</translation>
    </message>
    <message>
        <source>Quote the script in full.</source>
        <translation>Cite el guion completo.</translation>
    </message>
    <message>
        <source>No picture of the page behind the log-in</source>
        <translation>No hay imagen de la página que exige iniciar sesión</translation>
    </message>
    <message>
        <source>Reviewers cannot log in.</source>
        <translation>Los revisores no pueden iniciar sesión.</translation>
    </message>
    <message>
        <source>Add an https link to a screenshot of the page.</source>
        <translation>Añada un enlace https a una captura de pantalla de la página.</translation>
    </message>
    <message>
        <source>Only pictures of the form</source>
        <translation>Solo hay imágenes del formulario</translation>
    </message>
    <message>
        <source>All links lead to pictures or shared files. A public form should be linked itself.</source>
        <translation>Todos los enlaces llevan a imágenes o archivos compartidos. Un formulario público se debe enlazar directamente.</translation>
    </message>
    <message>
        <source>Add the address of the live page.</source>
        <translation>Añada la dirección de la página en línea.</translation>
    </message>
    <message>
        <source>Marketing needs consent in writing</source>
        <translation>El marketing necesita consentimiento por escrito</translation>
    </message>
    <message>
        <source>The only way to opt in is spoken.</source>
        <translation>La única forma de darse de alta es verbal.</translation>
    </message>
    <message>
        <source>Add a written opt-in, such as a form or a keyword.</source>
        <translation>Añada un alta por escrito, como un formulario o una palabra clave.</translation>
    </message>
    <message>
        <source>The consent never says text messages</source>
        <translation>El consentimiento no habla de mensajes de texto</translation>
    </message>
    <message>
        <source>People must know that they agree to texts.</source>
        <translation>La gente debe saber que acepta recibir mensajes de texto.</translation>
    </message>
    <message>
        <source>Write “text messages” or “SMS” where people agree.</source>
        <translation>Escriba «text messages» o «SMS» donde acepta la gente.</translation>
    </message>
    <message>
        <source>It is not said what the messages are about</source>
        <translation>No se dice de qué tratan los mensajes</translation>
    </message>
    <message>
        <source>People must know what they sign up for.</source>
        <translation>La gente debe saber a qué se apunta.</translation>
    </message>
    <message>
        <source>Say it beside the word messages: “text messages about your orders”.</source>
        <translation>Dígalo junto a la palabra «messages»: «text messages about your orders».</translation>
    </message>
    <message>
        <source>Message frequency missing</source>
        <translation>Falta la frecuencia de los mensajes</translation>
    </message>
    <message>
        <source>People must know how often they will be texted.</source>
        <translation>La gente debe saber con qué frecuencia recibirá mensajes.</translation>
    </message>
    <message>
        <source>Add “Message frequency varies” or the number a month.</source>
        <translation>Añada «Message frequency varies» o el número de mensajes al mes.</translation>
    </message>
    <message>
        <source>Rates notice missing</source>
        <translation>Falta el aviso de tarifas</translation>
    </message>
    <message>
        <source>People must be told that texts may cost them.</source>
        <translation>Se debe avisar a la gente de que los mensajes pueden tener costo.</translation>
    </message>
    <message>
        <source>Add “Message and data rates may apply.”</source>
        <translation>Añada «Message and data rates may apply.»</translation>
    </message>
    <message>
        <source>HELP is not mentioned</source>
        <translation>No se menciona HELP</translation>
    </message>
    <message>
        <source>People must be told how to get help.</source>
        <translation>Se debe decir a la gente cómo obtener ayuda.</translation>
    </message>
    <message>
        <source>Add “Reply HELP for help.”</source>
        <translation>Añada «Reply HELP for help.»</translation>
    </message>
    <message>
        <source>STOP is not mentioned</source>
        <translation>No se menciona STOP</translation>
    </message>
    <message>
        <source>People must be told how to stop.</source>
        <translation>Se debe decir a la gente cómo darse de baja.</translation>
    </message>
    <message>
        <source>Add “Reply STOP to opt out.”</source>
        <translation>Añada «Reply STOP to opt out.»</translation>
    </message>
    <message>
        <source>Privacy policy not linked</source>
        <translation>No se enlaza la política de privacidad</translation>
    </message>
    <message>
        <source>Neither the field nor the opt-in text links a privacy policy.</source>
        <translation>Ni el campo ni el texto de alta enlazan una política de privacidad.</translation>
    </message>
    <message>
        <source>Publish a privacy policy and link it in both places.</source>
        <translation>Publique una política de privacidad y enlácela en ambos lugares.</translation>
    </message>
    <message>
        <source>Privacy policy field is empty</source>
        <translation>El campo de la política de privacidad está vacío</translation>
    </message>
    <message>
        <source>The opt-in text speaks of a privacy policy, but the field has no link.</source>
        <translation>El texto de alta habla de una política de privacidad, pero el campo no tiene enlace.</translation>
    </message>
    <message>
        <source>Put the same link into the field.</source>
        <translation>Ponga el mismo enlace en el campo.</translation>
    </message>
    <message>
        <source>The opt-in text does not mention the privacy policy</source>
        <translation>El texto de alta no menciona la política de privacidad</translation>
    </message>
    <message>
        <source>People must find the policy where they agree.</source>
        <translation>La gente debe encontrar la política donde acepta.</translation>
    </message>
    <message>
        <source>Add the link to the opt-in text, too.</source>
        <translation>Añada el enlace también al texto de alta.</translation>
    </message>
    <message>
        <source>Privacy policy link is malformed</source>
        <translation>El enlace a la política de privacidad está mal escrito</translation>
    </message>
    <message>
        <source>“%1” is no https address.</source>
        <translation>«%1» no es una dirección https.</translation>
    </message>
    <message>
        <source>Write the address in full, with https://.</source>
        <translation>Escriba la dirección completa, con https://.</translation>
    </message>
    <message>
        <source>Terms not linked</source>
        <translation>No se enlazan las condiciones</translation>
    </message>
    <message>
        <source>Neither the field nor the opt-in text links the terms of the program.</source>
        <translation>Ni el campo ni el texto de alta enlazan las condiciones del programa.</translation>
    </message>
    <message>
        <source>Publish the terms, with frequency, rates, HELP and STOP, and link them.</source>
        <translation>Publique las condiciones, con frecuencia, tarifas, HELP y STOP, y enlácelas.</translation>
    </message>
    <message>
        <source>Link to the terms is malformed</source>
        <translation>El enlace a las condiciones está mal escrito</translation>
    </message>
    <message>
        <source>Opt-in data may be shared</source>
        <translation>Los datos de alta podrían compartirse</translation>
    </message>
    <message>
        <source>“%1” lets others use the numbers that people gave for this program.</source>
        <translation>«%1» permite que otros usen los números que la gente dio para este programa.</translation>
    </message>
    <message>
        <source>Say that opt-in data is shared with nobody for marketing.</source>
        <translation>Diga que los datos de alta no se comparten con nadie con fines de marketing.</translation>
    </message>
    <message>
        <source>Only selling is ruled out</source>
        <translation>Solo se descarta la venta</translation>
    </message>
    <message>
        <source>The text rules out selling opt-in data, but not sharing it.</source>
        <translation>El texto descarta vender los datos de alta, pero no compartirlos.</translation>
    </message>
    <message>
        <source>Write “sold or shared”.</source>
        <translation>Escriba «sold or shared».</translation>
    </message>
    <message>
        <source>The policy does not rule out sharing</source>
        <translation>La política no descarta compartir los datos</translation>
    </message>
    <message>
        <source>The pasted policy has no clause that mobile opt-in data is not shared.</source>
        <translation>La política pegada no tiene ninguna cláusula que diga que los datos de alta de móviles no se comparten.</translation>
    </message>
    <message>
        <source>Add such a clause to the policy.</source>
        <translation>Añada esa cláusula a la política.</translation>
    </message>
    <message>
        <source>Consent is bundled</source>
        <translation>El consentimiento va unido a otra cosa</translation>
    </message>
    <message>
        <source>“%1” joins texts with something else. Consent to texts must stand alone.</source>
        <translation>«%1» une los mensajes a otra cosa. El consentimiento para recibir mensajes debe ir aparte.</translation>
    </message>
    <message>
        <source>Give texts a separate, optional checkbox.</source>
        <translation>Dé a los mensajes una casilla propia y opcional.</translation>
    </message>
    <message>
        <source>Consent is a condition</source>
        <translation>El consentimiento es una condición</translation>
    </message>
    <message>
        <source>“%1” forces people to agree. Consent must be free.</source>
        <translation>«%1» obliga a la gente a aceptar. El consentimiento debe ser libre.</translation>
    </message>
    <message>
        <source>Make it optional, and say that it is no condition of a purchase.</source>
        <translation>Hágalo opcional y diga que no es condición para comprar.</translation>
    </message>
    <message>
        <source>The box is ticked in advance</source>
        <translation>La casilla está marcada de antemano</translation>
    </message>
    <message>
        <source>“%1”: people must tick the box themselves.</source>
        <translation>«%1»: la gente debe marcar la casilla por sí misma.</translation>
    </message>
    <message>
        <source>Leave the box empty, and say so.</source>
        <translation>Deje la casilla sin marcar y dígalo.</translation>
    </message>
    <message>
        <source>Are these all ways to opt in?</source>
        <translation>¿Son estas todas las formas de darse de alta?</translation>
    </message>
    <message>
        <source>Reviewers refuse a campaign when they find a way that is not described.</source>
        <translation>Los revisores rechazan una campaña cuando encuentran una forma que no está descrita.</translation>
    </message>
    <message>
        <source>Add every other form, page, keyword or call through which people can opt in.</source>
        <translation>Añada cualquier otro formulario, página, palabra clave o llamada con que la gente pueda darse de alta.</translation>
    </message>
    <message>
        <source>No opt-in confirmation</source>
        <translation>No hay confirmación de alta</translation>
    </message>
    <message>
        <source>The first text after the opt-in says what people signed up for. Without your own text a general one is sent.</source>
        <translation>El primer mensaje después del alta dice a qué se apuntó la gente. Sin un texto propio se envía uno general.</translation>
    </message>
    <message>
        <source>Write it: brand, program, frequency, rates, HELP and STOP.</source>
        <translation>Escríbala: marca, programa, frecuencia, tarifas, HELP y STOP.</translation>
    </message>
    <message>
        <source>The confirmation does not name the brand</source>
        <translation>La confirmación no nombra la marca</translation>
    </message>
    <message>
        <source>People must see who texts them.</source>
        <translation>La gente debe ver quién le escribe.</translation>
    </message>
    <message>
        <source>Begin with “%1:”.</source>
        <translation>Empiece por «%1:».</translation>
    </message>
    <message>
        <source>The confirmation does not say what people signed up for</source>
        <translation>La confirmación no dice a qué se apuntó la gente</translation>
    </message>
    <message>
        <source>A description of the program is needed.</source>
        <translation>Hace falta una descripción del programa.</translation>
    </message>
    <message>
        <source>Say it: “You are signed up for order updates.”</source>
        <translation>Dígalo: «You are signed up for order updates.»</translation>
    </message>
    <message>
        <source>The confirmation does not say how often</source>
        <translation>La confirmación no dice con qué frecuencia</translation>
    </message>
    <message>
        <source>Message frequency is one of the five parts.</source>
        <translation>La frecuencia de los mensajes es una de las cinco partes.</translation>
    </message>
    <message>
        <source>Add “Msg frequency varies.”</source>
        <translation>Añada «Msg frequency varies.»</translation>
    </message>
    <message>
        <source>The confirmation has no rates notice</source>
        <translation>La confirmación no tiene aviso de tarifas</translation>
    </message>
    <message>
        <source>Add “Msg &amp; data rates may apply.”</source>
        <translation>Añada «Msg &amp; data rates may apply.»</translation>
    </message>
    <message>
        <source>The confirmation does not mention HELP</source>
        <translation>La confirmación no menciona HELP</translation>
    </message>
    <message>
        <source>The confirmation does not mention STOP</source>
        <translation>La confirmación no menciona STOP</translation>
    </message>
    <message>
        <source>No answer to HELP</source>
        <translation>No hay respuesta a HELP</translation>
    </message>
    <message>
        <source>Without your own text a general one is sent, which has no contact of yours.</source>
        <translation>Sin un texto propio se envía uno general, que no contiene ningún contacto suyo.</translation>
    </message>
    <message>
        <source>Write it: brand and a telephone number, e-mail or web address.</source>
        <translation>Escríbala: marca y un número de teléfono, correo electrónico o dirección web.</translation>
    </message>
    <message>
        <source>The answer to HELP does not name the brand</source>
        <translation>La respuesta a HELP no nombra la marca</translation>
    </message>
    <message>
        <source>People must see who answers.</source>
        <translation>La gente debe ver quién responde.</translation>
    </message>
    <message>
        <source>The answer to HELP has no contact</source>
        <translation>La respuesta a HELP no tiene contacto</translation>
    </message>
    <message>
        <source>People must find a person who helps.</source>
        <translation>La gente debe encontrar a una persona que ayude.</translation>
    </message>
    <message>
        <source>Add a telephone number, e-mail address or page with contacts.</source>
        <translation>Añada un número de teléfono, una dirección de correo electrónico o una página con contactos.</translation>
    </message>
    <message>
        <source>No answer to STOP</source>
        <translation>No hay respuesta a STOP</translation>
    </message>
    <message>
        <source>Without your own text a general one is sent.</source>
        <translation>Sin un texto propio se envía uno general.</translation>
    </message>
    <message>
        <source>Write it: brand, that they are unsubscribed, and that no more messages come.</source>
        <translation>Escríbala: marca, que la persona está de baja y que no habrá más mensajes.</translation>
    </message>
    <message>
        <source>The answer to STOP does not name the brand</source>
        <translation>La respuesta a STOP no nombra la marca</translation>
    </message>
    <message>
        <source>People must see from whom they unsubscribed.</source>
        <translation>La gente debe ver de quién se dio de baja.</translation>
    </message>
    <message>
        <source>The answer to STOP does not confirm it</source>
        <translation>La respuesta a STOP no confirma la baja</translation>
    </message>
    <message>
        <source>It must say that the person is unsubscribed.</source>
        <translation>Debe decir que la persona está de baja.</translation>
    </message>
    <message>
        <source>Write “You are unsubscribed.”</source>
        <translation>Escriba «You are unsubscribed.»</translation>
    </message>
    <message>
        <source>The answer to STOP does not say that messages end</source>
        <translation>La respuesta a STOP no dice que los mensajes terminan</translation>
    </message>
    <message>
        <source>It must say that no more messages will come.</source>
        <translation>Debe decir que no habrá más mensajes.</translation>
    </message>
    <message>
        <source>Add “No more messages will be sent.”</source>
        <translation>Añada «No more messages will be sent.»</translation>
    </message>
    <message>
        <source>The answer to STOP advertises</source>
        <translation>La respuesta a STOP hace publicidad</translation>
    </message>
    <message>
        <source>“%1”: the confirmation of an opt-out must not carry marketing.</source>
        <translation>«%1»: la confirmación de una baja no debe llevar marketing.</translation>
    </message>
    <message>
        <source>The answer to STOP has a link</source>
        <translation>La respuesta a STOP tiene un enlace</translation>
    </message>
    <message>
        <source>“%1”: the confirmation of an opt-out should be plain.</source>
        <translation>«%1»: la confirmación de una baja debería ser sencilla.</translation>
    </message>
    <message>
        <source>Take the link out.</source>
        <translation>Quite el enlace.</translation>
    </message>
    <message>
        <source>Keywords missing</source>
        <translation>Faltan palabras clave</translation>
    </message>
    <message>
        <source>The words are needed because the matching setting is on.</source>
        <translation>Las palabras hacen falta porque la opción correspondiente está activada.</translation>
    </message>
    <message>
        <source>Enter them, separated by commas.</source>
        <translation>Introdúzcalas separadas por comas.</translation>
    </message>
    <message>
        <source>STOP is not among the opt-out words</source>
        <translation>STOP no está entre las palabras de baja</translation>
    </message>
    <message>
        <source>It is the word that everyone knows and every network honours.</source>
        <translation>Es la palabra que todos conocen y que todas las redes respetan.</translation>
    </message>
    <message>
        <source>Add STOP.</source>
        <translation>Añada STOP.</translation>
    </message>
    <message>
        <source>HELP is not among the help words</source>
        <translation>HELP no está entre las palabras de ayuda</translation>
    </message>
    <message>
        <source>It is the word that everyone knows.</source>
        <translation>Es la palabra que todos conocen.</translation>
    </message>
    <message>
        <source>Add HELP.</source>
        <translation>Añada HELP.</translation>
    </message>
    <message>
        <source>Not a keyword</source>
        <translation>No es una palabra clave</translation>
    </message>
    <message>
        <source>“%1”: keywords have letters and digits only, with commas and no spaces between.</source>
        <translation>«%1»: las palabras clave solo tienen letras y cifras, con comas y sin espacios entre ellas.</translation>
    </message>
    <message>
        <source>Correct the list.</source>
        <translation>Corrija la lista.</translation>
    </message>
    <message>
        <source>A word stands in two lists</source>
        <translation>Una palabra está en dos listas</translation>
    </message>
    <message>
        <source>“%1” cannot mean two things.</source>
        <translation>«%1» no puede significar dos cosas.</translation>
    </message>
    <message>
        <source>Keep it in one list.</source>
        <translation>Déjela en una sola lista.</translation>
    </message>
    <message>
        <source>Spaces between keywords</source>
        <translation>Espacios entre las palabras clave</translation>
    </message>
    <message>
        <source>The registry wants commas only.</source>
        <translation>El registro solo quiere comas.</translation>
    </message>
    <message>
        <source>Take the spaces out.</source>
        <translation>Quite los espacios.</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Una palabra está repetida</translation>
    </message>
    <message>
        <source>“%1” is in this list twice.</source>
        <translation>«%1» está dos veces en esta lista.</translation>
    </message>
    <message>
        <source>Keep it once.</source>
        <translation>Déjela una sola vez.</translation>
    </message>
    <message>
        <source>Usual opt-out words are missing</source>
        <translation>Faltan palabras de baja habituales</translation>
    </message>
    <message>
        <source>These words count as an opt-out by law, whether they are listed or not: %1.</source>
        <translation>Por ley, estas palabras cuentan como baja, estén o no en la lista: %1.</translation>
    </message>
    <message>
        <source>Add them to the list.</source>
        <translation>Añádalas a la lista.</translation>
    </message>
    <message>
        <source>An everyday word as opt-in keyword</source>
        <translation>Una palabra corriente como palabra clave de alta</translation>
    </message>
    <message>
        <source>“%1” is also an answer to many questions, and would opt people in by mistake.</source>
        <translation>«%1» es también la respuesta a muchas preguntas y daría de alta a la gente por error.</translation>
    </message>
    <message>
        <source>Use a word of your program, such as JOIN.</source>
        <translation>Use una palabra de su programa, como JOIN.</translation>
    </message>
</context>
<context>
    <name>RejectionReasons</name>
    <message>
        <source>The carriers rate the campaign as high risk.</source>
        <translation>Los operadores consideran la campaña de alto riesgo.</translation>
    </message>
    <message>
        <source>Ask the provider which part is meant. Describe the business and its consent in more detail before filing again; a fee is due each time.</source>
        <translation>Pregunte al proveedor a qué parte se refieren. Describa con más detalle la empresa y su consentimiento antes de presentarla de nuevo; cada vez se cobra una tarifa.</translation>
    </message>
    <message>
        <source>A carrier or aggregator refused the campaign without saying why.</source>
        <translation>Un operador o agregador rechazó la campaña sin decir por qué.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support for the carrier&apos;s words before filing again; a fee is due each time.</source>
        <translation>Pida al soporte del proveedor las palabras del operador antes de presentarla de nuevo; cada vez se cobra una tarifa.</translation>
    </message>
    <message>
        <source>The review ran out of time.</source>
        <translation>Se agotó el tiempo de la revisión.</translation>
    </message>
    <message>
        <source>Nothing in the texts needs to change. Ask the provider to start the review again.</source>
        <translation>No hay que cambiar nada en los textos. Pida al proveedor que vuelva a iniciar la revisión.</translation>
    </message>
    <message>
        <source>The campaign was refused for an unknown reason.</source>
        <translation>La campaña se rechazó por un motivo desconocido.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support for the reason before filing again; a fee is due each time.</source>
        <translation>Pregunte el motivo al soporte del proveedor antes de presentarla de nuevo; cada vez se cobra una tarifa.</translation>
    </message>
    <message>
        <source>A reviewer doubted that the web site is that of a real business.</source>
        <translation>Un revisor dudó de que el sitio web sea el de una empresa real.</translation>
    </message>
    <message>
        <source>No program can judge this. Show the legal name, address and a contact on the site, and make sure that it opens without a login.</source>
        <translation>Ningún programa puede juzgarlo. Muestre en el sitio la razón social, la dirección y un contacto, y asegúrese de que se abre sin iniciar sesión.</translation>
    </message>
    <message>
        <source>An automated reviewer could not read a page, for example because it blocks robots.</source>
        <translation>Un revisor automático no pudo leer una página, por ejemplo, porque bloquea robots.</translation>
    </message>
    <message>
        <source>Put the opt-in text into plain HTML that opens without a login, and add an https link to a screenshot.</source>
        <translation>Ponga el texto de alta en HTML simple que se abra sin iniciar sesión y añada un enlace https a una captura de pantalla.</translation>
    </message>
</context>
<context>
    <name>TollFreeChecks</name>
    <message>
        <source>Industry rule: rejection codes of the toll-free aggregator, as Bandwidth states them (November 2023)</source>
        <translation>Norma del sector: códigos de rechazo del agregador de números gratuitos, según los indica Bandwidth (noviembre de 2023)</translation>
    </message>
    <message>
        <source>Vendor rule: Twilio error dictionary on toll-free verification (February 2025 to September 2026)</source>
        <translation>Norma de proveedor: diccionario de errores de Twilio sobre la verificación de números gratuitos (de febrero de 2025 a septiembre de 2026)</translation>
    </message>
    <message>
        <source>Vendor rule: Telnyx toll-free verification fields and dates (2026)</source>
        <translation>Norma de proveedor: campos y fechas de Telnyx para la verificación de números gratuitos (2026)</translation>
    </message>
    <message>
        <source>Vendor rule: Bandwidth toll-free verification fields and dates (2026)</source>
        <translation>Norma de proveedor: campos y fechas de Bandwidth para la verificación de números gratuitos (2026)</translation>
    </message>
    <message>
        <source>Vendor rule: AWS toll-free registration requirements (September 2026)</source>
        <translation>Norma de proveedor: requisitos de AWS para el registro de números gratuitos (septiembre de 2026)</translation>
    </message>
    <message>
        <source>This program&apos;s own caution</source>
        <translation>Precaución propia de este programa</translation>
    </message>
    <message>
        <source>Nothing written here</source>
        <translation>Aquí no hay nada escrito</translation>
    </message>
    <message>
        <source>The aggregator does not take a request without this field.</source>
        <translation>El agregador no acepta una solicitud sin este campo.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Complete este campo.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>This has %1 characters; aggregators take %2.</source>
        <translation>Esto tiene %1 caracteres; los agregadores admiten %2.</translation>
    </message>
    <message>
        <source>Shorten it to %2 characters.</source>
        <translation>Acórtelo a %2 caracteres.</translation>
    </message>
    <message>
        <source>Not a volume tier</source>
        <translation>No es un tramo de volumen</translation>
    </message>
    <message>
        <source>%1 messages a month is not one of the tiers a request may name.</source>
        <translation>%1 mensajes al mes no es uno de los tramos que una solicitud puede indicar.</translation>
    </message>
    <message>
        <source>Choose the tier just above what you expect to send.</source>
        <translation>Elija el tramo inmediatamente superior a lo que prevé enviar.</translation>
    </message>
    <message>
        <source>Telephone number is not in E.164</source>
        <translation>El número de teléfono no está en E.164</translation>
    </message>
    <message>
        <source>“%1” must be written with + and the country code.</source>
        <translation>«%1» se debe escribir con + y el código de país.</translation>
    </message>
    <message>
        <source>Write it as %2.</source>
        <translation>Escríbalo así: %2.</translation>
    </message>
    <message>
        <source>Telephone number not valid</source>
        <translation>Número de teléfono no válido</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a telephone number.</source>
        <translation>«%1» no se puede leer como número de teléfono.</translation>
    </message>
    <message>
        <source>Give a number at which the contact can be called, such as +14155550123.</source>
        <translation>Indique un número al que se pueda llamar al contacto, como +14155550123.</translation>
    </message>
    <message>
        <source>No number named</source>
        <translation>No se indica ningún número</translation>
    </message>
    <message>
        <source>A verification is for one or more toll-free numbers.</source>
        <translation>Una verificación es para uno o más números gratuitos.</translation>
    </message>
    <message>
        <source>Name the toll-free numbers of this programme.</source>
        <translation>Indique los números gratuitos de este programa de mensajes.</translation>
    </message>
    <message>
        <source>Not a telephone number</source>
        <translation>No es un número de teléfono</translation>
    </message>
    <message>
        <source>“%1” is not a number in E.164.</source>
        <translation>«%1» no es un número en E.164.</translation>
    </message>
    <message>
        <source>Write it as +1 and ten digits.</source>
        <translation>Escríbalo como +1 y diez cifras.</translation>
    </message>
    <message>
        <source>Not a toll-free number</source>
        <translation>No es un número gratuito</translation>
    </message>
    <message>
        <source>%1 is not toll-free; only 800, 833, 844, 855, 866, 877 and 888 are verified this way.</source>
        <translation>%1 no es gratuito; de esta forma solo se verifican 800, 833, 844, 855, 866, 877 y 888.</translation>
    </message>
    <message>
        <source>Take it out of the list.</source>
        <translation>Quítelo de la lista.</translation>
    </message>
    <message>
        <source>Not one of your numbers</source>
        <translation>No es uno de sus números</translation>
    </message>
    <message>
        <source>%1 is not a number of this account.</source>
        <translation>%1 no es un número de esta cuenta.</translation>
    </message>
    <message>
        <source>Order the number first, or take it out of the list.</source>
        <translation>Pida antes el número o quítelo de la lista.</translation>
    </message>
    <message>
        <source>More than five numbers</source>
        <translation>Más de cinco números</translation>
    </message>
    <message>
        <source>%1 numbers are named. More than five need a reason, and none is given.</source>
        <translation>Se indican %1 números. Más de cinco exigen un motivo, y no se da ninguno.</translation>
    </message>
    <message>
        <source>Say in the additional information why one number does not do.</source>
        <translation>Explique en la información adicional por qué no basta un número.</translation>
    </message>
    <message>
        <source>More than ten numbers</source>
        <translation>Más de diez números</translation>
    </message>
    <message>
        <source>%1 numbers are named; a request takes up to ten.</source>
        <translation>Se indican %1 números; una solicitud admite hasta diez.</translation>
    </message>
    <message>
        <source>Split the dossier.</source>
        <translation>Divida el expediente.</translation>
    </message>
    <message>
        <source>The number stands for another business</source>
        <translation>El número corresponde a otra empresa</translation>
    </message>
    <message>
        <source>%1 is in the dossier of “%2”. A toll-free number stands for one business.</source>
        <translation>%1 está en el expediente de «%2». Un número gratuito corresponde a una sola empresa.</translation>
    </message>
    <message>
        <source>Take the number out of one of the two dossiers.</source>
        <translation>Quite el número de uno de los dos expedientes.</translation>
    </message>
    <message>
        <source>Business registration number missing</source>
        <translation>Falta el número de registro de la empresa</translation>
    </message>
    <message>
        <source>Mandatory since %1, except for sole proprietors.</source>
        <translation>Obligatorio desde el %1, salvo para empresarios individuales.</translation>
    </message>
    <message>
        <source>Give the number from the registration letter, with its kind and country.</source>
        <translation>Indique el número de la carta de registro, con su clase y su país.</translation>
    </message>
    <message>
        <source>It becomes mandatory on %1, except for sole proprietors.</source>
        <translation>Será obligatorio a partir del %1, salvo para empresarios individuales.</translation>
    </message>
    <message>
        <source>Kind of registration number missing</source>
        <translation>Falta la clase de número de registro</translation>
    </message>
    <message>
        <source>A number without its kind cannot be looked up.</source>
        <translation>Un número sin su clase no se puede consultar.</translation>
    </message>
    <message>
        <source>Choose the kind of number, such as EIN.</source>
        <translation>Elija la clase de número, como EIN.</translation>
    </message>
    <message>
        <source>Country of registration missing</source>
        <translation>Falta el país de registro</translation>
    </message>
    <message>
        <source>A number without its country cannot be looked up.</source>
        <translation>Un número sin su país no se puede consultar.</translation>
    </message>
    <message>
        <source>Give the two letters of the country, such as US.</source>
        <translation>Indique las dos letras del país, como US.</translation>
    </message>
    <message>
        <source>Policy address missing</source>
        <translation>Falta la dirección de la política</translation>
    </message>
    <message>
        <source>New requests need it since %1.</source>
        <translation>Las solicitudes nuevas la necesitan desde el %1.</translation>
    </message>
    <message>
        <source>Give the public https address of the page.</source>
        <translation>Indique la dirección https pública de la página.</translation>
    </message>
    <message>
        <source>New requests need it from %1.</source>
        <translation>Las solicitudes nuevas la necesitarán a partir del %1.</translation>
    </message>
    <message>
        <source>Campaign Verify token missing</source>
        <translation>Falta el token de Campaign Verify</translation>
    </message>
    <message>
        <source>Political texts need a token of Campaign Verify since %1.</source>
        <translation>Los mensajes políticos necesitan un token de Campaign Verify desde el %1.</translation>
    </message>
    <message>
        <source>Get a token at Campaign Verify and fill it in.</source>
        <translation>Obtenga un token en Campaign Verify e introdúzcalo.</translation>
    </message>
    <message>
        <source>Political texts need a token of Campaign Verify from %1.</source>
        <translation>Los mensajes políticos necesitarán un token de Campaign Verify a partir del %1.</translation>
    </message>
    <message>
        <source>Charity needs a 501(c)(3) organization</source>
        <translation>Beneficencia necesita una organización 501(c)(3)</translation>
    </message>
    <message>
        <source>The use case is charity, and the kind of business is not a non-profit.</source>
        <translation>El caso de uso es beneficencia, y la clase de empresa no es una entidad sin fines de lucro.</translation>
    </message>
    <message>
        <source>Choose another use case, or file as the non-profit itself.</source>
        <translation>Elija otro caso de uso o presente la solicitud como la propia entidad sin fines de lucro.</translation>
    </message>
    <message>
        <source>Proof of 501(c)(3) will be asked for</source>
        <translation>Se pedirá una prueba de la condición 501(c)(3)</translation>
    </message>
    <message>
        <source>Nothing here says how the tax exemption is shown.</source>
        <translation>Aquí nada dice cómo se demuestra la exención de impuestos.</translation>
    </message>
    <message>
        <source>Name the 501(c)(3) determination letter in the additional information.</source>
        <translation>Mencione en la información adicional la carta de determinación 501(c)(3).</translation>
    </message>
    <message>
        <source>An imported list is a red flag</source>
        <translation>Una lista importada es una señal de alarma</translation>
    </message>
    <message>
        <source>Reviewers ask how each person on the list opted in to these texts.</source>
        <translation>Los revisores preguntan cómo aceptó estos mensajes cada persona de la lista.</translation>
    </message>
    <message>
        <source>Describe the first opt-in itself and choose its kind.</source>
        <translation>Describa el alta original y elija su clase.</translation>
    </message>
    <message>
        <source>No picture of the opt-in</source>
        <translation>No hay imagen del alta</translation>
    </message>
    <message>
        <source>Reviewers look at the form, the sign or the page; none is linked.</source>
        <translation>Los revisores miran el formulario, el cartel o la página; no hay ningún enlace.</translation>
    </message>
    <message>
        <source>Put a screenshot at a public https address and name it here.</source>
        <translation>Ponga una captura de pantalla en una dirección https pública e indíquela aquí.</translation>
    </message>
    <message>
        <source>Not a public https address</source>
        <translation>No es una dirección https pública</translation>
    </message>
    <message>
        <source>“%1” cannot be opened by a reviewer.</source>
        <translation>Un revisor no puede abrir «%1».</translation>
    </message>
    <message>
        <source>Give a public https address.</source>
        <translation>Indique una dirección https pública.</translation>
    </message>
    <message>
        <source>Opt-in keyword missing</source>
        <translation>Falta la palabra clave de alta</translation>
    </message>
    <message>
        <source>People opt in by text, and no keyword is named.</source>
        <translation>La gente se da de alta por mensaje de texto, y no se indica ninguna palabra clave.</translation>
    </message>
    <message>
        <source>Name the keyword people text, such as JOIN.</source>
        <translation>Indique la palabra clave que envía la gente, como JOIN.</translation>
    </message>
    <message>
        <source>Not a keyword</source>
        <translation>No es una palabra clave</translation>
    </message>
    <message>
        <source>“%1” is not one word of letters and digits.</source>
        <translation>«%1» no es una sola palabra de letras y cifras.</translation>
    </message>
    <message>
        <source>Use one word, such as JOIN.</source>
        <translation>Use una sola palabra, como JOIN.</translation>
    </message>
    <message>
        <source>An opt-out word opts in</source>
        <translation>Una palabra de baja da de alta</translation>
    </message>
    <message>
        <source>“%1” means stop on every toll-free number.</source>
        <translation>«%1» significa baja en todos los números gratuitos.</translation>
    </message>
    <message>
        <source>Choose another word.</source>
        <translation>Elija otra palabra.</translation>
    </message>
    <message>
        <source>The workflow does not describe this way</source>
        <translation>El proceso no describe esta forma</translation>
    </message>
    <message>
        <source>The kind of opt-in is %1, and the workflow does not speak of it.</source>
        <translation>La clase de alta es %1, y el proceso no habla de ella.</translation>
    </message>
    <message>
        <source>Describe that way, or choose the kind the workflow describes.</source>
        <translation>Describa esa forma o elija la clase que describe el proceso.</translation>
    </message>
    <message>
        <source>Marketing under another use case</source>
        <translation>Marketing en otro caso de uso</translation>
    </message>
    <message>
        <source>“%1” is marketing, and no use case of this dossier allows it.</source>
        <translation>«%1» es marketing, y ningún caso de uso de este expediente lo permite.</translation>
    </message>
    <message>
        <source>Take it out, or file for marketing as well.</source>
        <translation>Quítelo o presente también el caso de uso de marketing.</translation>
    </message>
    <message>
        <source>The programme of the number is transactional</source>
        <translation>El programa del número es transaccional</translation>
    </message>
    <message>
        <source>Marketing is one of the use cases, and %1 is set to transactional here.</source>
        <translation>Marketing es uno de los casos de uso, y %1 está configurado aquí como transaccional.</translation>
    </message>
    <message>
        <source>Take marketing out of the use cases, or change the programme.</source>
        <translation>Quite marketing de los casos de uso o cambie el programa.</translation>
    </message>
    <message>
        <source>A sample for each use case</source>
        <translation>Un ejemplo para cada caso de uso</translation>
    </message>
    <message>
        <source>There are %1 use cases and %2 samples.</source>
        <translation>Casos de uso: %1; ejemplos: %2.</translation>
    </message>
    <message>
        <source>Write one sample per use case, each on a line of its own.</source>
        <translation>Escriba un ejemplo por caso de uso, cada uno en su propia línea.</translation>
    </message>
    <message>
        <source>The reseller is given instead of the business</source>
        <translation>Se indica el revendedor en lugar de la empresa</translation>
    </message>
    <message>
        <source>“%1” is named as the business and as the reseller.</source>
        <translation>«%1» figura como empresa y como revendedor.</translation>
    </message>
    <message>
        <source>Name the business that sends as the business.</source>
        <translation>Indique como empresa la que envía.</translation>
    </message>
</context>
<context>
    <name>am::models::AttestedConsentController</name>
    <message>
        <source>A telephone number is needed.</source>
        <translation>Hace falta un número de teléfono.</translation>
    </message>
    <message>
        <source>Consent cannot have been given in the future.</source>
        <translation>El consentimiento no puede haberse dado en el futuro.</translation>
    </message>
    <message>
        <source>The words the contact agreed to are the evidence.</source>
        <translation>Las palabras que aceptó el contacto son la prueba.</translation>
    </message>
    <message>
        <source>Choose how consent was given.</source>
        <translation>Elija cómo se dio el consentimiento.</translation>
    </message>
    <message>
        <source>A full address, such as https://example.com/signup.</source>
        <translation>Una dirección completa, como https://example.com/signup.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>Esto no es una dirección IP.</translation>
    </message>
</context>
<context>
    <name>am::models::AvailableNumbersModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Spelled</source>
        <translation>Con letras</translation>
    </message>
</context>
<context>
    <name>am::models::BoardModel</name>
    <message>
        <source>%1, %2</source>
        <comment>stage, how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 still ahead</source>
        <comment>stage</comment>
        <translation>%1 aún por llegar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 una sola vez</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Draft of a brand</source>
        <translation>Borrador de una marca</translation>
    </message>
    <message>
        <source>Draft of a campaign</source>
        <translation>Borrador de una campaña</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1, se guardó %2</translation>
    </message>
    <message>
        <source>It is not known whether it was filed</source>
        <translation>No se sabe si se presentó</translation>
    </message>
    <message numerus="yes">
        <source>%n findings stop filing</source>
        <translation>
            <numerusform>%n hallazgo impide presentar</numerusform>
            <numerusform>%n hallazgos impiden presentar</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding stops filing</source>
        <translation>Ningún hallazgo impide presentar</translation>
    </message>
    <message>
        <source>Brand %1 is not in this copy</source>
        <translation>La marca %1 no está en esta copia</translation>
    </message>
    <message>
        <source>The fee catalog was not read, or names no price.</source>
        <translation>El catálogo de tarifas no se leyó o no indica ningún precio.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, moment</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Brand and campaigns</source>
        <translation>Marca y campañas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>ID del registro</translation>
    </message>
</context>
<context>
    <name>am::models::BrandFields</name>
    <message>
        <source>Private company</source>
        <translation>Empresa privada</translation>
    </message>
    <message>
        <source>Any company that is not listed on a stock exchange.</source>
        <translation>Cualquier empresa que no cotiza en bolsa.</translation>
    </message>
    <message>
        <source>Listed company</source>
        <translation>Empresa cotizada</translation>
    </message>
    <message>
        <source>A company whose shares are traded on an exchange.</source>
        <translation>Una empresa cuyas acciones se negocian en una bolsa.</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Entidad sin fines de lucro</translation>
    </message>
    <message>
        <source>A tax-exempt organization, such as a 501(c)(3).</source>
        <translation>Una organización exenta de impuestos, como una 501(c)(3).</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Administración pública</translation>
    </message>
    <message>
        <source>A federal, state or local authority.</source>
        <translation>Una autoridad federal, estatal o local.</translation>
    </message>
    <message>
        <source>Sole proprietor</source>
        <translation>Empresario individual</translation>
    </message>
    <message>
        <source>One person without an EIN. One campaign, low limits.</source>
        <translation>Una persona sin EIN. Una campaña, límites bajos.</translation>
    </message>
    <message>
        <source>Basic account</source>
        <translation>Cuenta básica</translation>
    </message>
    <message>
        <source>Small account</source>
        <translation>Cuenta pequeña</translation>
    </message>
    <message>
        <source>Medium account</source>
        <translation>Cuenta mediana</translation>
    </message>
    <message>
        <source>Large account</source>
        <translation>Cuenta grande</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>Cuenta clave</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Who sends, exactly as the tax office knows it.</source>
        <translation>Quién envía, exactamente como consta en la oficina de impuestos.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>How reviewers and the people you text reach you.</source>
        <translation>Cómo le localizan los revisores y la gente a la que escribe.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the business is registered.</source>
        <translation>Dónde está registrada la empresa.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What it does, and your own key for it.</source>
        <translation>A qué se dedica, y su propia clave para ella.</translation>
    </message>
    <message>
        <source>Review and file</source>
        <translation>Revisar y presentar</translation>
    </message>
    <message>
        <source>What will be filed, what it costs, and what is known to be refused.</source>
        <translation>Qué se presentará, cuánto cuesta y qué se sabe que se rechaza.</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Clase de organización</translation>
    </message>
    <message>
        <source>As the tax office sees it.</source>
        <translation>Tal como la ve la oficina de impuestos.</translation>
    </message>
    <message>
        <source>A wrong kind is one of the most common reasons for rejection.</source>
        <translation>Una clase equivocada es uno de los motivos de rechazo más frecuentes.</translation>
    </message>
    <message>
        <source>Brand name</source>
        <translation>Nombre de la marca</translation>
    </message>
    <message>
        <source>The name people know you by.</source>
        <translation>El nombre por el que le conoce la gente.</translation>
    </message>
    <message>
        <source>Reviewers look for it in every sample message and on your website.</source>
        <translation>Los revisores lo buscan en cada mensaje de ejemplo y en su sitio web.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Exactly as on the tax record, with LLC or Inc.</source>
        <translation>Exactamente como en la ficha fiscal, con LLC o Inc.</translation>
    </message>
    <message>
        <source>It is compared with the tax record, letter by letter.</source>
        <translation>Se compara con la ficha fiscal, letra por letra.</translation>
    </message>
    <message>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>Nine digits from the IRS letter, never a social security number.</source>
        <translation>Las nueve cifras de la carta del IRS, nunca un número de la seguridad social.</translation>
    </message>
    <message>
        <source>Name and EIN together prove that the business exists.</source>
        <translation>El nombre y el EIN juntos prueban que la empresa existe.</translation>
    </message>
    <message>
        <source>Size of the account</source>
        <translation>Tamaño de la cuenta</translation>
    </message>
    <message>
        <source>How the provider classes the account; Basic or Small suits most.</source>
        <translation>Cómo clasifica el proveedor la cuenta; Básica o Pequeña sirve en la mayoría de los casos.</translation>
    </message>
    <message>
        <source>Support e-mail</source>
        <translation>Correo electrónico de soporte</translation>
    </message>
    <message>
        <source>An address on the domain of your website.</source>
        <translation>Una dirección en el dominio de su sitio web.</translation>
    </message>
    <message>
        <source>Free mail addresses are often rejected: anybody can have one in your name.</source>
        <translation>Las direcciones de correo gratuito se rechazan a menudo: cualquiera puede tener una con el nombre de usted.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Any notation; it is filed as +1…</source>
        <translation>En cualquier notación; se presenta como +1…</translation>
    </message>
    <message>
        <source>Reviewers may call it, and people who reply HELP may be sent to it.</source>
        <translation>Es posible que los revisores llamen a él y que se remita a él a quien responda HELP.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>A full address, live, https, not a social media page.</source>
        <translation>Una dirección completa, en línea, con https, que no sea de una red social.</translation>
    </message>
    <message>
        <source>Reviewers look at it. It is not required, but a brand without one is seldom verified.</source>
        <translation>Los revisores lo miran. No es obligatorio, pero una marca sin sitio web rara vez se verifica.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>A street address with its number.</source>
        <translation>Una dirección con calle y número.</translation>
    </message>
    <message>
        <source>A PO box is often rejected.</source>
        <translation>Un apartado de correos se rechaza a menudo.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Two letters, such as CA.</source>
        <translation>Dos letras, como CA.</translation>
    </message>
    <message>
        <source>State and ZIP code must belong together.</source>
        <translation>El estado y el código postal deben corresponderse.</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Five digits, or nine.</source>
        <translation>Cinco cifras, o nueve.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters, such as US.</source>
        <translation>Dos letras, como US.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>The one most of your texts are about.</source>
        <translation>Aquel del que tratan la mayoría de sus mensajes.</translation>
    </message>
    <message>
        <source>Some industries are reviewed more closely; a wrong one looks like hiding.</source>
        <translation>Algunos sectores se revisan con más detalle; uno equivocado parece un intento de ocultar algo.</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Your own key for this brand, such as a customer number; must not repeat.</source>
        <translation>Su propia clave para esta marca, como un número de cliente; no se puede repetir.</translation>
    </message>
</context>
<context>
    <name>am::models::BrandForm</name>
    <message>
        <source>Two letters, such as CA.</source>
        <translation>Dos letras, como CA.</translation>
    </message>
    <message>
        <source>Two letters, such as US.</source>
        <translation>Dos letras, como US.</translation>
    </message>
    <message>
        <source>A sole proprietor has no EIN; clear it or choose another kind of organization.</source>
        <translation>Un empresario individual no tiene EIN; bórrelo o elija otra clase de organización.</translation>
    </message>
    <message>
        <source>This looks like a social security number. File an EIN: 12-3456789.</source>
        <translation>Esto parece un número de la seguridad social. Presente un EIN: 12-3456789.</translation>
    </message>
    <message>
        <source>An EIN has nine digits: 12-3456789.</source>
        <translation>Un EIN tiene nueve cifras: 12-3456789.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>A ZIP code has five digits.</source>
        <translation>Un código postal tiene cinco cifras.</translation>
    </message>
    <message>
        <source>A full address, such as https://example.com.</source>
        <translation>Una dirección completa, como https://example.com.</translation>
    </message>
</context>
<context>
    <name>am::models::CampaignFields</name>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Only a verified brand may register campaigns.</source>
        <translation>Solo una marca verificada puede registrar campañas.</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Caso de uso</translation>
    </message>
    <message>
        <source>It cannot be changed later; another one means a new campaign and a new fee.</source>
        <translation>No se puede cambiar después; otro supone una campaña nueva y otra tarifa.</translation>
    </message>
    <message>
        <source>%1 (special review)</source>
        <translation>%1 (revisión especial)</translation>
    </message>
    <message>
        <source>Purposes within it</source>
        <translation>Finalidades que incluye</translation>
    </message>
    <message>
        <source>For mixed campaigns: what the texts are for. Choose up to five.</source>
        <translation>Para campañas mixtas: para qué son los mensajes. Elija hasta cinco.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>How people opt in</source>
        <translation>Cómo se da de alta la gente</translation>
    </message>
    <message>
        <source>Opt-in flow</source>
        <translation>Proceso de alta</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>Must carry the message terms: program name, frequency, rates, STOP and HELP.</source>
        <translation>Deben contener las condiciones de los mensajes: nombre del programa, frecuencia, tarifas, STOP y HELP.</translation>
    </message>
    <message>
        <source>A text as you will send it: brand name, [brackets] around what varies, and how to opt out where people do not expect you.</source>
        <translation>Un mensaje tal como lo enviará: nombre de la marca, lo que varía entre [corchetes], y cómo darse de baja si la gente no le espera.</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Ejemplo %1</translation>
    </message>
    <message>
        <source>People opt in before the first text</source>
        <translation>La gente se da de alta antes del primer mensaje</translation>
    </message>
    <message>
        <source>Opt-in keywords</source>
        <translation>Palabras clave de alta</translation>
    </message>
    <message>
        <source>Comma-separated, letters and digits only.</source>
        <translation>Separadas por comas, solo letras y cifras.</translation>
    </message>
    <message>
        <source>Opt-in confirmation</source>
        <translation>Confirmación de alta</translation>
    </message>
    <message>
        <source>Brand, what they signed up for, how often, rates, HELP, STOP.</source>
        <translation>Marca, a qué se apuntaron, con qué frecuencia, tarifas, HELP, STOP.</translation>
    </message>
    <message>
        <source>People can opt out by replying</source>
        <translation>La gente puede darse de baja respondiendo</translation>
    </message>
    <message>
        <source>Opt-out keywords</source>
        <translation>Palabras clave de baja</translation>
    </message>
    <message>
        <source>STOP must be among them.</source>
        <translation>STOP debe estar entre ellas.</translation>
    </message>
    <message>
        <source>Opt-out confirmation</source>
        <translation>Confirmación de baja</translation>
    </message>
    <message>
        <source>Brand, that they are unsubscribed, and that no more messages follow. Nothing that promotes.</source>
        <translation>Marca, que están de baja y que no habrá más mensajes. Nada de promoción.</translation>
    </message>
    <message>
        <source>People get help by replying</source>
        <translation>La gente obtiene ayuda respondiendo</translation>
    </message>
    <message>
        <source>Help keywords</source>
        <translation>Palabras clave de ayuda</translation>
    </message>
    <message>
        <source>HELP must be among them.</source>
        <translation>HELP debe estar entre ellas.</translation>
    </message>
    <message>
        <source>Help reply</source>
        <translation>Respuesta de ayuda</translation>
    </message>
    <message>
        <source>Brand and a way to reach a person: telephone, e-mail or web page.</source>
        <translation>Marca y una forma de contactar con una persona: teléfono, correo electrónico o página web.</translation>
    </message>
    <message>
        <source>Messages contain links</source>
        <translation>Los mensajes contienen enlaces</translation>
    </message>
    <message>
        <source>Must agree with the samples.</source>
        <translation>Debe concordar con los ejemplos.</translation>
    </message>
    <message>
        <source>Messages contain telephone numbers</source>
        <translation>Los mensajes contienen números de teléfono</translation>
    </message>
    <message>
        <source>Content for adults only</source>
        <translation>Contenido solo para adultos</translation>
    </message>
    <message>
        <source>Needs a gate that asks for the date of birth.</source>
        <translation>Necesita un control que pida la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Loans from you as the lender</source>
        <translation>Préstamos en los que usted es el prestamista</translation>
    </message>
    <message>
        <source>More than 49 numbers</source>
        <translation>Más de 49 números</translation>
    </message>
    <message>
        <source>Needs the carriers&apos; approval.</source>
        <translation>Necesita la aprobación de los operadores.</translation>
    </message>
    <message>
        <source>I accept the terms of the campaign registry</source>
        <translation>Acepto las condiciones del registro de campañas</translation>
    </message>
    <message>
        <source>The provider files the campaign with this statement in your name.</source>
        <translation>El proveedor presenta la campaña con esta declaración en su nombre.</translation>
    </message>
    <message>
        <source>It decides caps, price, and what the samples may say.</source>
        <translation>Determina los límites, el precio y lo que pueden decir los ejemplos.</translation>
    </message>
    <message>
        <source>Each purpose wants a sample of its own.</source>
        <translation>Cada finalidad necesita un ejemplo propio.</translation>
    </message>
    <message>
        <source>Carriers compare what you send later with the samples.</source>
        <translation>Los operadores comparan con los ejemplos lo que usted envía después.</translation>
    </message>
    <message>
        <source>Most carriers want two or more samples that differ.</source>
        <translation>La mayoría de los operadores quieren dos o más ejemplos distintos.</translation>
    </message>
    <message>
        <source>It proves to the person, and to a carrier, what was agreed to.</source>
        <translation>Demuestra a la persona, y a un operador, qué se aceptó.</translation>
    </message>
    <message>
        <source>Federal rules allow one confirmation, and no more than that.</source>
        <translation>Las normas federales permiten una confirmación y nada más.</translation>
    </message>
    <message>
        <source>Whoever gets a text they did not expect must find out who sent it.</source>
        <translation>Quien recibe un mensaje que no esperaba debe poder saber quién lo envió.</translation>
    </message>
    <message>
        <source>Its full https address.</source>
        <translation>Su dirección https completa.</translation>
    </message>
    <message>
        <source>Reviewers read it: it must say that numbers and consent are not shared or sold.</source>
        <translation>Los revisores la leen: debe decir que los números y el consentimiento no se comparten ni se venden.</translation>
    </message>
    <message>
        <source>Their full https address.</source>
        <translation>Su dirección https completa.</translation>
    </message>
    <message>
        <source>On if the texts are about loans that you give.</source>
        <translation>Activado si los mensajes tratan de préstamos que usted concede.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Who sends, and what for. A template fills in the rest as far as it can.</source>
        <translation>Quién envía y para qué. Una plantilla completa lo demás hasta donde puede.</translation>
    </message>
    <message>
        <source>What you send</source>
        <translation>Qué envía</translation>
    </message>
    <message>
        <source>One paragraph that a stranger understands.</source>
        <translation>Un párrafo que entienda cualquier persona ajena.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Texts as people will get them.</source>
        <translation>Los mensajes tal como los recibirá la gente.</translation>
    </message>
    <message>
        <source>Where people agree, and what they read there.</source>
        <translation>Dónde acepta la gente y qué lee allí.</translation>
    </message>
    <message>
        <source>Keywords and replies</source>
        <translation>Palabras clave y respuestas</translation>
    </message>
    <message>
        <source>What happens when somebody replies START, STOP or HELP.</source>
        <translation>Qué ocurre cuando alguien responde START, STOP o HELP.</translation>
    </message>
    <message>
        <source>Links and attributes</source>
        <translation>Enlaces y atributos</translation>
    </message>
    <message>
        <source>Policies, and what the texts contain.</source>
        <translation>Las políticas y lo que contienen los mensajes.</translation>
    </message>
    <message>
        <source>Review and file</source>
        <translation>Revisar y presentar</translation>
    </message>
    <message>
        <source>What will be filed, what it costs, and what is known to be refused.</source>
        <translation>Qué se presentará, cuánto cuesta y qué se sabe que se rechaza.</translation>
    </message>
    <message>
        <source>Who sends, who receives, and why. Name the brand.</source>
        <translation>Quién envía, quién recibe y por qué. Nombre la marca.</translation>
    </message>
    <message>
        <source>One general sentence is often rejected: reviewers must see that the samples fit.</source>
        <translation>Una sola frase general se rechaza a menudo: los revisores deben ver que los ejemplos concuerdan.</translation>
    </message>
    <message>
        <source>The address of the form or the script, and what it says: brand, SMS, frequency, rates notice, STOP, HELP, links to terms and privacy policy, an unticked box of its own.</source>
        <translation>La dirección del formulario o el guion, y lo que dice: marca, SMS, frecuencia, aviso de tarifas, STOP, HELP, enlaces a las condiciones y a la política de privacidad, y una casilla propia sin marcar.</translation>
    </message>
    <message>
        <source>Most rejections are about this field. Reviewers open the address and compare.</source>
        <translation>La mayoría de los rechazos se deben a este campo. Los revisores abren la dirección y comparan.</translation>
    </message>
</context>
<context>
    <name>am::models::CampaignForm</name>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>identity not verified</source>
        <translation>identidad sin verificar</translation>
    </message>
    <message>
        <source>verification still pending</source>
        <translation>verificación aún pendiente</translation>
    </message>
    <message>
        <source>Choose %1 to %2.</source>
        <translation>Elija de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n.</source>
        <translation>
            <numerusform>Elija hasta %n.</numerusform>
            <numerusform>Elija hasta %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This brand cannot be used: %1.</source>
        <translation>Esta marca no se puede usar: %1.</translation>
    </message>
    <message>
        <source>This brand is not on file.</source>
        <translation>Esta marca no consta.</translation>
    </message>
    <message>
        <source>An address that starts with https://.</source>
        <translation>Una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>use case, brand</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 composed</source>
        <comment>field</comment>
        <translation>Redactado: %1</translation>
    </message>
    <message>
        <source>Keywords and replies composed</source>
        <translation>Palabras clave y respuestas redactadas</translation>
    </message>
    <message>
        <source>Template filled in</source>
        <translation>Plantilla completada</translation>
    </message>
    <message>
        <source>%1 filled in</source>
        <translation>Completado: %1</translation>
    </message>
    <message>
        <source>Sample %1 removed</source>
        <translation>Ejemplo %1 quitado</translation>
    </message>
    <message>
        <source>This brand is not verified any more.</source>
        <translation>Esta marca ya no está verificada.</translation>
    </message>
</context>
<context>
    <name>am::models::CarrierTerms</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Samples wanted at least</source>
        <translation>Mínimo de ejemplos</translation>
    </message>
    <message>
        <source>Wants opt-in</source>
        <translation>Exige alta</translation>
    </message>
    <message>
        <source>Wants opt-out</source>
        <translation>Exige baja</translation>
    </message>
    <message>
        <source>Wants help</source>
        <translation>Exige ayuda</translation>
    </message>
    <message>
        <source>Takes no links</source>
        <translation>No admite enlaces</translation>
    </message>
    <message>
        <source>Takes no telephone numbers</source>
        <translation>No admite números de teléfono</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>carrier, network id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Red %1</translation>
    </message>
    <message>
        <source>Published by the industry, not told by this API; all campaigns of the brand share it, and it starts again at midnight Pacific time.</source>
        <translation>Límite publicado por el sector, no indicado por esta API; lo comparten todas las campañas de la marca y vuelve a contar desde la medianoche, hora del Pacífico.</translation>
    </message>
    <message>
        <source>T-Mobile takes up to %1 segments a day from this brand.</source>
        <translation>T-Mobile admite hasta %1 segmentos al día de esta marca.</translation>
    </message>
    <message>
        <source>T-Mobile takes between %1 and %2 segments a day from a vetted brand, by its score, which this API does not tell.</source>
        <translation>T-Mobile admite entre %1 y %2 segmentos al día de una marca evaluada, según su puntuación, que esta API no indica.</translation>
    </message>
</context>
<context>
    <name>am::models::ComposerController</name>
    <message numerus="yes">
        <source>The sending rate is used up. Sending opens again in %n s.</source>
        <translation>
            <numerusform>El ritmo de envío está agotado. El envío se reanuda en %n s.</numerusform>
            <numerusform>El ritmo de envío está agotado. El envío se reanuda en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft could not be saved. It is kept in this window, and saved with the next change once that is possible.</source>
        <translation>No se pudo guardar el borrador. Se conserva en esta ventana y se guardará con el próximo cambio en cuanto sea posible.</translation>
    </message>
    <message>
        <source>%L1 of %L2 within 24 h</source>
        <comment>texts sent, daily limit</comment>
        <translation>%L1 de %L2 en 24 h</translation>
    </message>
</context>
<context>
    <name>am::models::ConsentModel</name>
    <message>
        <source>Released number</source>
        <translation>Número liberado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Double opt-in started here</source>
        <translation>Doble confirmación iniciada aquí</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, what is known of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>am::models::ConsentText</name>
    <message>
        <source>Opted in by %1 with %2</source>
        <translation>Alta por %1 con %2</translation>
    </message>
    <message>
        <source>Opted in by %1</source>
        <translation>Alta por %1</translation>
    </message>
    <message>
        <source>Opted in with %1</source>
        <translation>Alta con %1</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>De alta</translation>
    </message>
    <message>
        <source>Opted out with %1</source>
        <translation>Baja con %1</translation>
    </message>
    <message>
        <source>Consent revoked through the API</source>
        <translation>Consentimiento revocado por la API</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Consent confirmed again</source>
        <translation>Consentimiento confirmado de nuevo</translation>
    </message>
    <message>
        <source>Double opt-in expired without an answer</source>
        <translation>Doble confirmación caducada sin respuesta</translation>
    </message>
    <message>
        <source>Consent event: %1</source>
        <translation>Evento de consentimiento: %1</translation>
    </message>
    <message>
        <source>Double opt-in started, waits for YES</source>
        <translation>Doble confirmación iniciada, a la espera de YES</translation>
    </message>
    <message>
        <source>Double opt-in started, waits for YES until %1</source>
        <translation>Doble confirmación iniciada, a la espera de YES hasta %1</translation>
    </message>
    <message>
        <source>Double opt-in started, expired without an answer on %1</source>
        <translation>Doble confirmación iniciada, caducada sin respuesta el %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Consent was revoked</source>
        <translation>El consentimiento se revocó</translation>
    </message>
    <message>
        <source>Nobody can text this contact from this number until they opt in again.</source>
        <translation>Nadie puede escribir a este contacto desde este número hasta que vuelva a darse de alta.</translation>
    </message>
    <message>
        <source>on %1. %2</source>
        <comment>date, rule</comment>
        <translation>el %1. %2</translation>
    </message>
    <message>
        <source>Double opt-in waits for YES</source>
        <translation>La doble confirmación está a la espera de YES</translation>
    </message>
    <message>
        <source>until %1. Sending opens when the contact answers.</source>
        <translation>hasta %1. El envío se abre cuando el contacto responde.</translation>
    </message>
    <message>
        <source>Sending opens when the contact answers.</source>
        <translation>El envío se abre cuando el contacto responde.</translation>
    </message>
    <message>
        <source>checkbox on a form</source>
        <translation>casilla de un formulario</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>mensaje de texto</translation>
    </message>
    <message>
        <source>written form</source>
        <translation>formulario escrito</translation>
    </message>
    <message>
        <source>spoken word</source>
        <translation>palabra hablada</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>double opt-in</source>
        <translation>doble confirmación</translation>
    </message>
    <message>
        <source>hosted form</source>
        <translation>formulario alojado</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>reply of the contact</source>
        <translation>respuesta del contacto</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Waiting for YES</source>
        <translation>A la espera de YES</translation>
    </message>
    <message>
        <source>Double opt-in expired</source>
        <translation>Doble confirmación caducada</translation>
    </message>
    <message>
        <source>The double opt-in expired without an answer</source>
        <translation>La doble confirmación caducó sin respuesta</translation>
    </message>
    <message>
        <source>Without consent the API refuses the text. Start a new double opt-in to ask again.</source>
        <translation>Sin consentimiento, la API rechaza el mensaje. Inicie una nueva doble confirmación para volver a preguntar.</translation>
    </message>
    <message>
        <source>No consent on file for %1</source>
        <translation>No consta consentimiento de %1</translation>
    </message>
    <message>
        <source>Without it the API refuses the text. A double opt-in asks the contact for it.</source>
        <translation>Sin él, la API rechaza el mensaje. Una doble confirmación se lo pide al contacto.</translation>
    </message>
    <message>
        <source>{your brand}</source>
        <comment>placeholder to be replaced</comment>
        <translation>{su marca}</translation>
    </message>
    <message>
        <source>%1: reply YES to get our texts. Msg frequency varies. Msg &amp; data rates may apply. Reply HELP for help, STOP to opt out.</source>
        <translation>%1: responda YES para recibir nuestros SMS. Frecuencia variable. Pueden aplicarse tarifas de SMS y datos. Responda HELP para ayuda, STOP para baja.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, since or until when</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>am::models::ConversationListModel</name>
    <message>
        <source>You: %1</source>
        <comment>our own text</comment>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>Draft, nothing sent yet</source>
        <translation>Borrador, todavía sin enviar</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Todavía no hay mensajes</translation>
    </message>
    <message>
        <source>Media, no text</source>
        <translation>Adjunto, sin texto</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>de baja</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>our number</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Content erased</source>
        <translation>Contenido borrado</translation>
    </message>
</context>
<context>
    <name>am::models::Delivery</name>
    <message>
        <source>Queued here</source>
        <translation>En cola aquí</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>The answer was lost. It may have been sent: look it up before sending it again.</source>
        <translation>La respuesta se perdió. Es posible que se haya enviado: compruébelo antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>The API has no such message: it was not sent.</source>
        <translation>La API no tiene ese mensaje: no se envió.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Sin enviar. %1</translation>
    </message>
    <message>
        <source>%1, no receipt yet</source>
        <comment>delivery state</comment>
        <translation>%1, todavía sin acuse</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Todavía sin acuse</translation>
    </message>
</context>
<context>
    <name>am::models::DifferencesModel</name>
    <message>
        <source>Missing here</source>
        <translation>Falta aquí</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinta</translation>
    </message>
    <message>
        <source>Kept as it is here</source>
        <translation>Se conserva como está aquí</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>older than everything the API still lists</source>
        <translation>más antigua que todo lo que la API aún incluye en sus listas</translation>
    </message>
    <message>
        <source>its content was erased</source>
        <translation>su contenido se borró</translation>
    </message>
    <message>
        <source>the API does not know it</source>
        <translation>la API no la conoce</translation>
    </message>
    <message>
        <source>not asked for a second time</source>
        <translation>no se consultó una segunda vez</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Fields, or why</source>
        <translation>Campos o motivo</translation>
    </message>
</context>
<context>
    <name>am::models::DoubleOptInController</name>
    <message>
        <source>The text is on its way. The contact can answer YES until %1.</source>
        <translation>El mensaje está en camino. El contacto puede responder YES hasta %1.</translation>
    </message>
    <message>
        <source>The text is on its way. Consent is on file as soon as the contact answers YES.</source>
        <translation>El mensaje está en camino. El consentimiento consta en cuanto el contacto responde YES.</translation>
    </message>
    <message>
        <source>An earlier double opt-in still waits for YES, until %1. No second text was sent.</source>
        <translation>Una doble confirmación anterior sigue a la espera de YES, hasta %1. No se envió un segundo mensaje.</translation>
    </message>
    <message>
        <source>An earlier double opt-in still waits for YES. No second text was sent.</source>
        <translation>Una doble confirmación anterior sigue a la espera de YES. No se envió un segundo mensaje.</translation>
    </message>
    <message>
        <source>This contact has opted in already. No text was sent.</source>
        <translation>Este contacto ya está de alta. No se envió ningún mensaje.</translation>
    </message>
</context>
<context>
    <name>am::models::DoubleOptInForm</name>
    <message>
        <source>Whom shall we ask?</source>
        <translation>¿A quién preguntamos?</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation>
            <numerusform>Se permite como máximo %n carácter.</numerusform>
            <numerusform>Se permiten como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names your brand</source>
        <translation>Nombra su marca</translation>
    </message>
    <message>
        <source>Names the brand (%1)</source>
        <translation>Nombra la marca (%1)</translation>
    </message>
    <message>
        <source>Asks for YES</source>
        <translation>Pide YES</translation>
    </message>
    <message>
        <source>Says how often you text</source>
        <translation>Dice con qué frecuencia escribe</translation>
    </message>
    <message>
        <source>Says that message and data rates may apply</source>
        <translation>Dice que pueden aplicarse tarifas de mensajes y datos</translation>
    </message>
    <message>
        <source>Says how to get HELP</source>
        <translation>Dice cómo pedir ayuda (HELP)</translation>
    </message>
    <message>
        <source>Says how to STOP</source>
        <translation>Dice cómo darse de baja (STOP)</translation>
    </message>
</context>
<context>
    <name>am::models::ErrorText</name>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The API could not be reached. What is on screen comes from the local copy.</source>
        <translation>No se pudo acceder a la API. Lo que está en pantalla procede de la copia local.</translation>
    </message>
    <message>
        <source>Check the network. The console tries again by itself.</source>
        <translation>Compruebe la red. La consola vuelve a intentarlo por sí sola.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The API did not answer before the time limit.</source>
        <translation>La API no respondió antes del límite de tiempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>No se pudo verificar el certificado del servidor, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; on a company network, ask who inspects TLS.</source>
        <translation>Compruebe la URL base y el reloj de este equipo; en una red de empresa, pregunte quién inspecciona TLS.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Respondió otra cosa</translation>
    </message>
    <message>
        <source>The answer did not come from the AgentMessage API. A sign-in page of the network or a wrong base URL does this.</source>
        <translation>La respuesta no procedía de la API de AgentMessage. Lo causa una página de inicio de sesión de la red o una URL base equivocada.</translation>
    </message>
    <message>
        <source>Open the base URL in a browser, then try again.</source>
        <translation>Abra la URL base en un navegador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>No se pudo leer la respuesta</translation>
    </message>
    <message>
        <source>The API answered, but parts of the answer were missing or unreadable.</source>
        <translation>La API respondió, pero faltaban partes de la respuesta o eran ilegibles.</translation>
    </message>
    <message>
        <source>Try again. If it stays, send the request id to support.</source>
        <translation>Vuelva a intentarlo. Si persiste, envíe el ID de solicitud a soporte.</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>La clave se rechazó</translation>
    </message>
    <message>
        <source>The API does not know this key, or it was revoked or rotated.</source>
        <translation>La API no conoce esta clave, o se revocó o se rotó.</translation>
    </message>
    <message>
        <source>Sign in again with a valid key.</source>
        <translation>Vuelva a iniciar sesión con una clave válida.</translation>
    </message>
    <message>
        <source>Not enough credit</source>
        <translation>Saldo insuficiente</translation>
    </message>
    <message>
        <source>The wallet does not cover this request. Nothing was charged.</source>
        <translation>El monedero no cubre esta solicitud. No se cobró nada.</translation>
    </message>
    <message>
        <source>Add credit in the AgentMessage dashboard, then try again.</source>
        <translation>Añada saldo en el panel de AgentMessage y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The key may not do this</source>
        <translation>La clave no puede hacer esto</translation>
    </message>
    <message>
        <source>This key lacks a scope that the request needs.</source>
        <translation>Esta clave carece de un permiso (scope) que la solicitud necesita.</translation>
    </message>
    <message>
        <source>Use a key with that scope, or ask an administrator to create one.</source>
        <translation>Use una clave con ese permiso o pida a un administrador que cree una.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>The API does not know this item. It may have been removed or released.</source>
        <translation>La API no conoce este elemento. Es posible que se haya eliminado o liberado.</translation>
    </message>
    <message>
        <source>Refresh with F5 and look again.</source>
        <translation>Actualice con F5 y vuelva a mirar.</translation>
    </message>
    <message>
        <source>The state has changed</source>
        <translation>El estado ha cambiado</translation>
    </message>
    <message>
        <source>The request does not fit the present state of the item.</source>
        <translation>La solicitud no encaja con el estado actual del elemento.</translation>
    </message>
    <message>
        <source>Refresh with F5, check the item, then try again.</source>
        <translation>Actualice con F5, compruebe el elemento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The API rejected the request</source>
        <translation>La API rechazó la solicitud</translation>
    </message>
    <message>
        <source>At least one value was not accepted. Nothing was changed.</source>
        <translation>Al menos un valor no se aceptó. No se cambió nada.</translation>
    </message>
    <message>
        <source>Correct the fields named here and try again.</source>
        <translation>Corrija los campos nombrados aquí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The organization&apos;s rate limit is used up for the moment.</source>
        <translation>El límite de ritmo de la organización está agotado por el momento.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent on file</source>
        <translation>No consta consentimiento</translation>
    </message>
    <message>
        <source>The API has no consent of this contact for the sending number. Nothing was sent.</source>
        <translation>La API no tiene consentimiento de este contacto para el número que envía. No se envió nada.</translation>
    </message>
    <message>
        <source>Record consent or start a double opt-in, then send again.</source>
        <translation>Registre el consentimiento o inicie una doble confirmación y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The API has a problem</source>
        <translation>La API tiene un problema</translation>
    </message>
    <message>
        <source>The server failed while working on the request.</source>
        <translation>El servidor falló al procesar la solicitud.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send the request id to support.</source>
        <translation>Vuelva a intentarlo más tarde. Si persiste, envíe el ID de solicitud a soporte.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>The request was stopped before an answer came.</source>
        <translation>La solicitud se detuvo antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>Try again if it is still wanted.</source>
        <translation>Vuelva a intentarlo si aún lo desea.</translation>
    </message>
    <message>
        <source>The local archive could not be written</source>
        <translation>No se pudo escribir en el archivo local</translation>
    </message>
    <message>
        <source>The API answered, but the answer could not be kept on this computer.</source>
        <translation>La API respondió, pero la respuesta no se pudo guardar en este equipo.</translation>
    </message>
    <message>
        <source>Check free space and access to the data folder, then refresh with F5.</source>
        <translation>Compruebe el espacio libre y el acceso a la carpeta de datos y actualice con F5.</translation>
    </message>
    <message>
        <source>The request failed</source>
        <translation>La solicitud falló</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The amount is below the plan&apos;s minimum</source>
        <translation>El importe es inferior al mínimo del plan</translation>
    </message>
    <message>
        <source>This plan asks for a larger top-up.</source>
        <translation>Este plan pide una recarga mayor.</translation>
    </message>
    <message>
        <source>Choose a larger amount.</source>
        <translation>Elija un importe mayor.</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Sin plan</translation>
    </message>
    <message>
        <source>The organization has no plan yet, so this is not available.</source>
        <translation>La organización todavía no tiene plan, por lo que esto no está disponible.</translation>
    </message>
    <message>
        <source>Choose a plan in the AgentMessage dashboard.</source>
        <translation>Elija un plan en el panel de AgentMessage.</translation>
    </message>
    <message>
        <source>Not in this plan</source>
        <translation>No incluido en este plan</translation>
    </message>
    <message>
        <source>The organization&apos;s plan does not include this request.</source>
        <translation>El plan de la organización no incluye esta solicitud.</translation>
    </message>
    <message>
        <source>Change the plan in the AgentMessage dashboard.</source>
        <translation>Cambie el plan en el panel de AgentMessage.</translation>
    </message>
    <message>
        <source>Some numbers are gone</source>
        <translation>Algunos números ya no están disponibles</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were taken meanwhile. Nothing was ordered or charged.</source>
        <translation>
            <numerusform>Entretanto se ocupó %n número. No se pidió ni se cobró nada.</numerusform>
            <numerusform>Entretanto se ocuparon %n números. No se pidió ni se cobró nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the taken numbers and order the rest, or search again.</source>
        <translation>Quite los números ocupados y pida los demás, o busque de nuevo.</translation>
    </message>
    <message>
        <source>The brand is not verified</source>
        <translation>La marca no está verificada</translation>
    </message>
    <message>
        <source>Only campaigns of a verified brand can be used.</source>
        <translation>Solo se pueden usar campañas de una marca verificada.</translation>
    </message>
    <message>
        <source>Wait for the brand&apos;s verification, or choose another brand.</source>
        <translation>Espere a la verificación de la marca o elija otra marca.</translation>
    </message>
    <message>
        <source>The campaign is not active</source>
        <translation>La campaña no está activa</translation>
    </message>
    <message>
        <source>A pending or expired campaign cannot carry a number.</source>
        <translation>Una campaña pendiente o caducada no puede llevar un número.</translation>
    </message>
    <message>
        <source>Choose an active campaign, or wait for the carriers&apos; decision.</source>
        <translation>Elija una campaña activa o espere la decisión de los operadores.</translation>
    </message>
    <message>
        <source>The number is not yours any more</source>
        <translation>El número ya no es suyo</translation>
    </message>
    <message>
        <source>The number has been released or was never assigned.</source>
        <translation>El número se liberó o nunca se asignó.</translation>
    </message>
    <message>
        <source>Refresh with F5 and choose another number.</source>
        <translation>Actualice con F5 y elija otro número.</translation>
    </message>
    <message>
        <source>The limit is reached</source>
        <translation>Se alcanzó el límite</translation>
    </message>
    <message>
        <source>The organization already has as many of these as it may have.</source>
        <translation>La organización ya tiene tantos de estos como puede tener.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>Elimine uno que ya no haga falta.</translation>
    </message>
    <message>
        <source>The event is too old</source>
        <translation>El evento es demasiado antiguo</translation>
    </message>
    <message>
        <source>The API no longer keeps this event.</source>
        <translation>La API ya no conserva este evento.</translation>
    </message>
    <message>
        <source>Read the current state instead; it is in the local copy.</source>
        <translation>Lea en su lugar el estado actual; está en la copia local.</translation>
    </message>
    <message>
        <source>This is a landline</source>
        <translation>Es un teléfono fijo</translation>
    </message>
    <message>
        <source>A lookup found a fixed line, which cannot receive texts. Nothing was sent.</source>
        <translation>Una consulta encontró una línea fija, que no puede recibir mensajes. No se envió nada.</translation>
    </message>
    <message>
        <source>Ask the contact for a mobile number.</source>
        <translation>Pida al contacto un número de móvil.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horario de silencio</translation>
    </message>
    <message>
        <source>The organization&apos;s quiet hours are on. Nothing was sent.</source>
        <translation>Rige el horario de silencio de la organización. No se envió nada.</translation>
    </message>
    <message>
        <source>Send again when they end.</source>
        <translation>Vuelva a enviar cuando termine.</translation>
    </message>
    <message>
        <source>One brand only</source>
        <translation>Solo una marca</translation>
    </message>
    <message>
        <source>A second brand needs the organization&apos;s reseller mode.</source>
        <translation>Una segunda marca necesita el modo revendedor de la organización.</translation>
    </message>
    <message>
        <source>Turn on reseller mode, if the organization may use it.</source>
        <translation>Active el modo revendedor, si la organización puede usarlo.</translation>
    </message>
    <message>
        <source>Reseller mode cannot be changed</source>
        <translation>No se puede cambiar el modo revendedor</translation>
    </message>
    <message>
        <source>The organization does not meet the conditions.</source>
        <translation>La organización no reúne las condiciones.</translation>
    </message>
    <message>
        <source>Ask AgentMessage support about reseller mode.</source>
        <translation>Pregunte al soporte de AgentMessage por el modo revendedor.</translation>
    </message>
    <message>
        <source>An attestation is needed</source>
        <translation>Hace falta una declaración</translation>
    </message>
    <message>
        <source>Automatic replies can only be turned off with a statement that you answer yourself.</source>
        <translation>Las respuestas automáticas solo se pueden desactivar con una declaración de que usted mismo responde.</translation>
    </message>
    <message>
        <source>Confirm the statement and try again.</source>
        <translation>Confirme la declaración y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The lookup failed</source>
        <translation>La consulta falló</translation>
    </message>
    <message>
        <source>The carrier data could not be read. The fee was refunded.</source>
        <translation>No se pudieron leer los datos del operador. La tarifa se devolvió.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Media is not available</source>
        <translation>Archivos no disponibles</translation>
    </message>
    <message>
        <source>The API takes no media at the moment.</source>
        <translation>La API no admite archivos adjuntos en este momento.</translation>
    </message>
    <message>
        <source>Send the text without media, or try again later.</source>
        <translation>Envíe el mensaje sin adjuntos o vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>No se envió</translation>
    </message>
    <message>
        <source>The answer was lost, and the API has no such message.</source>
        <translation>La respuesta se perdió y la API no tiene ese mensaje.</translation>
    </message>
    <message>
        <source>It is safe to send it again.</source>
        <translation>Es seguro enviarlo otra vez.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>code, HTTP status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de solicitud: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>This key belongs to another organization</source>
        <translation>Esta clave pertenece a otra organización</translation>
    </message>
    <message>
        <source>The archive of this profile holds the data of another organization. Nothing was copied into it.</source>
        <translation>El archivo local de este perfil contiene los datos de otra organización. No se ha copiado nada en él.</translation>
    </message>
    <message>
        <source>Sign out and sign in again: the key then gets a profile of its own.</source>
        <translation>Cierre la sesión e iníciela de nuevo: la clave tendrá entonces un perfil propio.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Todavía no hay pagos</translation>
    </message>
    <message>
        <source>The billing portal opens once the organization has paid for the first time.</source>
        <translation>El portal de facturación se abre cuando la organización ha pagado por primera vez.</translation>
    </message>
    <message>
        <source>Add credit first, then open the portal.</source>
        <translation>Añada crédito primero y después abra el portal.</translation>
    </message>
    <message>
        <source>The billing portal is not available</source>
        <translation>El portal de facturación no está disponible</translation>
    </message>
    <message>
        <source>The payment provider did not answer. Nothing was changed.</source>
        <translation>El proveedor de pagos no respondió. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Reseller mode cannot be turned off</source>
        <translation>El modo de revendedor no se puede desactivar</translation>
    </message>
    <message>
        <source>The organization has more brands than it may have without it.</source>
        <translation>La organización tiene más marcas de las que puede tener sin él.</translation>
    </message>
    <message>
        <source>Only whole days</source>
        <translation>Solo días completos</translation>
    </message>
    <message>
        <source>The organization&apos;s plan has figures by day, not by hour or minute.</source>
        <translation>El plan de la organización da cifras por día, no por hora ni por minuto.</translation>
    </message>
    <message>
        <source>Choose days, or change the plan in the AgentMessage dashboard.</source>
        <translation>Elija días, o cambie el plan en el panel de AgentMessage.</translation>
    </message>
    <message>
        <source>The time span is too long</source>
        <translation>El intervalo es demasiado largo</translation>
    </message>
    <message>
        <source>The API does not give that many figures at once.</source>
        <translation>La API no da tantas cifras a la vez.</translation>
    </message>
    <message>
        <source>Choose a shorter span or coarser steps.</source>
        <translation>Elija un intervalo más corto o pasos más grandes.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>El archivo no fue aceptado</translation>
    </message>
    <message>
        <source>The place for the upload refused it. It may have expired. Nothing was sent.</source>
        <translation>El destino de la carga lo rechazó. Puede que haya caducado. No se envió nada.</translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation>Adjunte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The list leads in circles</source>
        <translation>La lista da vueltas en círculo</translation>
    </message>
    <message>
        <source>The API gave the same page of a list twice. What was read until then is kept.</source>
        <translation>La API dio dos veces la misma página de una lista. Se conserva lo leído hasta entonces.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell support.</source>
        <translation>Inténtelo más tarde. Si continúa, avise a soporte.</translation>
    </message>
    <message>
        <source>It may have been carried out all the same. Refresh with F5 and look before you repeat it.</source>
        <translation>Puede que se haya realizado igualmente. Actualice con F5 y compruébelo antes de repetirlo.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so nothing more can be kept. What was kept before is whole.</source>
        <translation>El disco de este equipo está lleno, por lo que no se puede guardar nada más. Lo guardado antes está íntegro.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written</source>
        <translation>No se puede escribir en la carpeta del perfil</translation>
    </message>
    <message>
        <source>Nothing more can be kept on this computer. What was kept before is whole.</source>
        <translation>No se puede guardar nada más en este equipo. Lo guardado antes está íntegro.</translation>
    </message>
    <message>
        <source>Check the disk, and the folder&apos;s owner and rights, then try again.</source>
        <translation>Compruebe el disco y el propietario y los permisos de la carpeta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program holds the archive</source>
        <translation>Otro programa retiene el archivo local</translation>
    </message>
    <message>
        <source>A backup or a database tool may have it open. Nothing could be kept meanwhile.</source>
        <translation>Es posible que lo tenga abierto una copia de seguridad o una herramienta de bases de datos. Entretanto no se pudo guardar nada.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>El archivo local está dañado</translation>
    </message>
    <message>
        <source>Its file can no longer be read in full. Your drafts and notes are in another one.</source>
        <translation>Su fichero ya no se puede leer por completo. Sus borradores y notas están en otro.</translation>
    </message>
    <message>
        <source>Close the console and start it again: it then sets the damaged file aside and copies everything anew.</source>
        <translation>Cierre la consola e iníciela de nuevo: entonces aparta el fichero dañado y vuelve a copiarlo todo.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichero: %1</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Notificado: %1</translation>
    </message>
    <message>
        <source>The daily limit is reached</source>
        <translation>Se alcanzó el límite diario</translation>
    </message>
    <message>
        <source>A toll-free number sends only so many texts to one contact within 24 hours. Nothing was sent.</source>
        <translation>Un número gratuito solo envía cierta cantidad de mensajes a un contacto en 24 horas. No se envió nada.</translation>
    </message>
    <message>
        <source>Send again later, or change the limit under Registration, Toll-free.</source>
        <translation>Vuelva a enviar más tarde o cambie el límite en Registro, Números gratuitos.</translation>
    </message>
    <message>
        <source>This reads as marketing</source>
        <translation>Esto parece marketing</translation>
    </message>
    <message>
        <source>The programme of this toll-free number is transactional. Nothing was sent.</source>
        <translation>El programa de este número gratuito es transaccional. No se envió nada.</translation>
    </message>
    <message>
        <source>Take the words named here out, or send from a number that may advertise.</source>
        <translation>Quite las palabras indicadas aquí o envíe desde un número que pueda hacer publicidad.</translation>
    </message>
</context>
<context>
    <name>am::models::ExportController</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Cancelling the export…</source>
        <translation>Cancelando la exportación…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows</source>
        <translation>Exportando %1 de %2 filas</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>am::models::ExportText</name>
    <message>
        <source>The filter cannot be read</source>
        <translation>No se puede leer el filtro</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>En el carácter %1: %2</translation>
    </message>
    <message>
        <source>Correct the filter. Nothing was written.</source>
        <translation>Corrija el filtro. No se escribió nada.</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>No se pudo escribir la exportación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, the system&apos;s words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Free some space or choose another place, then try again.</source>
        <translation>Libere espacio o elija otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the folder and its rights, or choose another place.</source>
        <translation>Compruebe la carpeta y sus permisos, o elija otro lugar.</translation>
    </message>
    <message>
        <source>This export has no filter</source>
        <translation>Esta exportación no tiene filtro</translation>
    </message>
    <message>
        <source>Filters are for messages and inbound messages.</source>
        <translation>Los filtros son para mensajes y mensajes entrantes.</translation>
    </message>
    <message>
        <source>Leave the filter out.</source>
        <translation>Omita el filtro.</translation>
    </message>
    <message>
        <source>The export cannot be written there</source>
        <translation>La exportación no se puede escribir ahí</translation>
    </message>
    <message>
        <source>Name a file in a folder that exists.</source>
        <translation>Indique un fichero en una carpeta que exista.</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>Todavía no hay nada que exportar</translation>
    </message>
    <message>
        <source>This profile has no archive: %1</source>
        <translation>Este perfil no tiene archivo local: %1</translation>
    </message>
    <message>
        <source>Copy its messages first.</source>
        <translation>Copie antes sus mensajes.</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>La exportación se canceló</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Start it again when you need it.</source>
        <translation>Iníciela de nuevo cuando la necesite.</translation>
    </message>
    <message>
        <source>%1 is untouched (%2, rows: %3, written: %4, SHA-256: %5)</source>
        <translation>%1 está intacto (%2, filas: %3, escrito: %4, SHA-256: %5)</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: no existe ese fichero</translation>
    </message>
    <message>
        <source>%1: its manifest is missing (%2)</source>
        <translation>%1: falta su manifiesto (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1: its manifest was changed</source>
        <translation>%1: su manifiesto se modificó</translation>
    </message>
    <message>
        <source>%1 was cut off: %2 of %3 bytes are there</source>
        <translation>%1 está cortado: hay %2 de %3 bytes</translation>
    </message>
    <message>
        <source>%1 was added to: it has %2 bytes instead of %3</source>
        <translation>Se añadió algo a %1: tiene %2 bytes en lugar de %3</translation>
    </message>
    <message>
        <source>%1 was changed: its SHA-256 is not that of the manifest</source>
        <translation>%1 se modificó: su SHA-256 no es el del manifiesto</translation>
    </message>
    <message>
        <source>%1 has %2 rows, its manifest says %3</source>
        <translation>%1 tiene %2 filas; su manifiesto indica %3</translation>
    </message>
</context>
<context>
    <name>am::models::FilingText</name>
    <message>
        <source>%1 each month while the campaign is active</source>
        <translation>%1 al mes mientras la campaña esté activa</translation>
    </message>
    <message>
        <source>The monthly price of this use case is not known here</source>
        <translation>Aquí no se conoce el precio mensual de este caso de uso</translation>
    </message>
    <message>
        <source>Carriers may charge for the review as well; the fee catalog does not name it</source>
        <translation>Es posible que los operadores cobren también la revisión; el catálogo de tarifas no lo indica</translation>
    </message>
    <message>
        <source>%1 once, for this filing</source>
        <translation>%1 una sola vez, por esta presentación</translation>
    </message>
    <message>
        <source>The price of this filing is not known here</source>
        <translation>Aquí no se conoce el precio de esta presentación</translation>
    </message>
    <message>
        <source>Balance of the wallet: %1</source>
        <translation>Saldo del monedero: %1</translation>
    </message>
    <message>
        <source>The balance of the wallet is not known here</source>
        <translation>Aquí no se conoce el saldo del monedero</translation>
    </message>
</context>
<context>
    <name>am::models::FilterCompletion</name>
    <message>
        <source>delivery state</source>
        <translation>estado de entrega</translation>
    </message>
    <message>
        <source>sender, or the beginning of it</source>
        <translation>remitente, o su comienzo</translation>
    </message>
    <message>
        <source>tag; * stands for anything</source>
        <translation>etiqueta; * vale por cualquier cosa</translation>
    </message>
    <message>
        <source>on or after a day</source>
        <translation>en un día o después</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>antes de un día</translation>
    </message>
    <message>
        <source>with an attachment or an error</source>
        <translation>con un adjunto o un error</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>con un adjunto</translation>
    </message>
    <message>
        <source>with an error code</source>
        <translation>con un código de error</translation>
    </message>
    <message>
        <source>direction, or an opt-out</source>
        <translation>dirección, o una baja</translation>
    </message>
    <message>
        <source>received by us</source>
        <translation>recibidos por nosotros</translation>
    </message>
    <message>
        <source>sent by us</source>
        <translation>enviados por nosotros</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <translation>bajas</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>palabras del texto</translation>
    </message>
    <message>
        <source>message id</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>whoever gets the message, or the beginning of the number</source>
        <translation>quien recibe el mensaje, o el comienzo del número</translation>
    </message>
</context>
<context>
    <name>am::models::FilterText</name>
    <message>
        <source>“%1”: there is no such field. Fields are %2.</source>
        <translation>«%1»: no existe ese campo. Los campos son %2.</translation>
    </message>
    <message>
        <source>“%1”: this field knows %2.</source>
        <translation>«%1»: este campo conoce %2.</translation>
    </message>
    <message>
        <source>“%1”: write the date as 2026-01-31.</source>
        <translation>«%1»: escriba la fecha como 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1”: the closing quotation mark is missing.</source>
        <translation>«%1»: faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>“%1”: the value is missing.</source>
        <translation>«%1»: falta el valor.</translation>
    </message>
</context>
<context>
    <name>am::models::FindingText</name>
    <message>
        <source>Refused by the API</source>
        <translation>Rechazado por la API</translation>
    </message>
    <message>
        <source>Would stop this</source>
        <translation>Lo impediría</translation>
    </message>
    <message>
        <source>Often refused</source>
        <translation>Rechazo frecuente</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>the API&apos;s review of an earlier state</source>
        <translation>la revisión de la API de un estado anterior</translation>
    </message>
    <message>
        <source>the API&apos;s review</source>
        <translation>la revisión de la API</translation>
    </message>
    <message>
        <source>also the API&apos;s review</source>
        <translation>también la revisión de la API</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings would stop this.</source>
        <translation>
            <numerusform>%Ln hallazgo lo impediría.</numerusform>
            <numerusform>%Ln hallazgos lo impedirían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found would stop this. That is no promise.</source>
        <translation>No se encontró nada que lo impidiera. No es una garantía.</translation>
    </message>
    <message>
        <source>No known reason for rejection found; that is no promise.</source>
        <translation>No se encontró ningún motivo de rechazo conocido; no es una garantía.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would stop this</source>
        <translation>
            <numerusform>%Ln lo impediría</numerusform>
            <numerusform>%Ln lo impedirían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln often refused</source>
        <translation>
            <numerusform>%Ln de rechazo frecuente</numerusform>
            <numerusform>%Ln de rechazo frecuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worth a look</source>
        <translation>
            <numerusform>%Ln que conviene mirar</numerusform>
            <numerusform>%Ln que conviene mirar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::FindingsController</name>
    <message>
        <source>The API asks for it.</source>
        <translation>La API lo pide.</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Corregido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixes applied</source>
        <translation>
            <numerusform>%Ln corrección aplicada</numerusform>
            <numerusform>%Ln correcciones aplicadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::FormStepsModel</name>
    <message numerus="yes">
        <source>%Ln would stop this</source>
        <translation>
            <numerusform>%Ln lo impediría</numerusform>
            <numerusform>%Ln lo impedirían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln often refused</source>
        <translation>
            <numerusform>%Ln de rechazo frecuente</numerusform>
            <numerusform>%Ln de rechazo frecuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worth a look</source>
        <translation>
            <numerusform>%Ln que conviene mirar</numerusform>
            <numerusform>%Ln que conviene mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
</context>
<context>
    <name>am::models::Formats</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day in this year</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day in another year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least that many</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>am::models::LineTypeText</name>
    <message>
        <source>Landline</source>
        <translation>Teléfono fijo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>VoIP</source>
        <translation>VoIP</translation>
    </message>
    <message>
        <source>Not named</source>
        <comment>line type</comment>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Landline: cannot receive texts</source>
        <translation>Teléfono fijo: no puede recibir mensajes</translation>
    </message>
    <message>
        <source>%1 is a landline (looked up on %2). It cannot receive texts.</source>
        <translation>%1 es un teléfono fijo (consultado el %2). No puede recibir mensajes.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>cost</comment>
        <translation>No indicado</translation>
    </message>
</context>
<context>
    <name>am::models::LookupController</name>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Only numbers of the United States and Canada can be looked up.</source>
        <translation>Solo se pueden consultar números de Estados Unidos y Canadá.</translation>
    </message>
    <message>
        <source>Each lookup is charged by your provider. The price is not published, and none is known here yet.</source>
        <translation>Su proveedor cobra cada consulta. El precio no está publicado y aquí todavía no se conoce ninguno.</translation>
    </message>
    <message>
        <source>Each lookup is charged. The last one cost %1 (%2).</source>
        <translation>Cada consulta se cobra. La última costó %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 At that price %n numbers cost %2.</source>
        <translation>
            <numerusform>%1 A ese precio, %n número cuesta %2.</numerusform>
            <numerusform>%1 A ese precio, %n números cuestan %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Saldo: %1</translation>
    </message>
</context>
<context>
    <name>am::models::LookupModel</name>
    <message>
        <source>Cannot be asked</source>
        <translation>No se puede consultar</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <translation>Sin consultar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Result to come</source>
        <translation>Resultado pendiente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>%1, known</source>
        <comment>line type</comment>
        <translation>%1, ya conocido</translation>
    </message>
    <message>
        <source>Texts: %1
Calls: %2</source>
        <translation>Mensajes: %1
Llamadas: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Line type</source>
        <translation>Tipo de línea</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
</context>
<context>
    <name>am::models::MessageDetails</name>
    <message>
        <source>The developer who sends</source>
        <translation>El desarrollador que envía</translation>
    </message>
    <message>
        <source>Whoever looks after registration and consent</source>
        <translation>Quien se ocupa del registro y del consentimiento</translation>
    </message>
    <message>
        <source>Support: ask the provider with the ids below</source>
        <translation>Soporte: pregunte al proveedor con los ID de abajo</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>No: it would fail again</source>
        <translation>No: volvería a fallar</translation>
    </message>
    <message>
        <source>Once, after a while</source>
        <translation>Una vez, al cabo de un rato</translation>
    </message>
    <message>
        <source>Later: a limit was reached</source>
        <translation>Más tarde: se alcanzó un límite</translation>
    </message>
    <message>
        <source>Only after the cause is gone</source>
        <translation>Solo cuando haya desaparecido la causa</translation>
    </message>
    <message>
        <source>%1 (%2 later)</source>
        <comment>moment, duration</comment>
        <translation>%1 (%2 después)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2; not reported, %n by our count</source>
        <comment>encoding, length</comment>
        <translation>
            <numerusform>%1, %2; no notificado, %n según nuestro recuento</numerusform>
            <numerusform>%1, %2; no notificado, %n según nuestro recuento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, %1, %2</source>
        <comment>number of segments, encoding, length</comment>
        <translation>
            <numerusform>%n, %1, %2</numerusform>
            <numerusform>%n, %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n by our count)</source>
        <translation>
            <numerusform>(%n según nuestro recuento)</numerusform>
            <numerusform>(%n según nuestro recuento)</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Invalid number</source>
        <translation>Número no válido</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Teléfono fijo</translation>
    </message>
    <message>
        <source>Phone not reachable</source>
        <translation>Teléfono no localizable</translation>
    </message>
    <message>
        <source>Taken for spam by the carrier</source>
        <translation>Tomado por spam por el operador</translation>
    </message>
    <message>
        <source>Taken for spam by the platform</source>
        <translation>Tomado por spam por la plataforma</translation>
    </message>
    <message>
        <source>Link not allowed</source>
        <translation>Enlace no permitido</translation>
    </message>
    <message>
        <source>Number without campaign</source>
        <translation>Número sin campaña</translation>
    </message>
    <message>
        <source>Campaign not active</source>
        <translation>Campaña no activa</translation>
    </message>
    <message>
        <source>Toll-free number not verified</source>
        <translation>Número gratuito sin verificar</translation>
    </message>
    <message>
        <source>Daily limit reached</source>
        <translation>Límite diario alcanzado</translation>
    </message>
    <message>
        <source>Carrier&apos;s rate limit</source>
        <translation>Límite de ritmo del operador</translation>
    </message>
    <message>
        <source>Queue too long</source>
        <translation>Cola demasiado larga</translation>
    </message>
    <message>
        <source>Content not accepted</source>
        <translation>Contenido no aceptado</translation>
    </message>
    <message>
        <source>Attachment not accepted</source>
        <translation>Adjunto no aceptado</translation>
    </message>
    <message>
        <source>Sender not accepted</source>
        <translation>Remitente no aceptado</translation>
    </message>
    <message>
        <source>Blocked between these numbers</source>
        <translation>Bloqueado entre estos números</translation>
    </message>
    <message>
        <source>Route not permitted</source>
        <translation>Ruta no permitida</translation>
    </message>
    <message>
        <source>Account problem at the provider</source>
        <translation>Problema de cuenta en el proveedor</translation>
    </message>
    <message>
        <source>Carrier failure</source>
        <translation>Fallo del operador</translation>
    </message>
    <message>
        <source>Provider failure</source>
        <translation>Fallo del proveedor</translation>
    </message>
    <message>
        <source>Message loop</source>
        <translation>Bucle de mensajes</translation>
    </message>
    <message>
        <source>Unknown cause</source>
        <translation>Causa desconocida</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Opt-out: %1</source>
        <translation>Baja: %1</translation>
    </message>
    <message>
        <source>%1. The carrier has reported nothing for %2.</source>
        <comment>state, duration</comment>
        <translation>%1. El operador no ha notificado nada desde hace %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, explanation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Por qué falló</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words, class name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>Quién puede actuar</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>¿Enviar otra vez?</translation>
    </message>
    <message>
        <source>This console does not know the code; ask the provider.</source>
        <translation>Esta consola no conoce el código; pregunte al proveedor.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Tal como se notificó</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>The API took it as an opt-out</source>
        <translation>La API lo tomó como baja</translation>
    </message>
    <message>
        <source>The API took it as an opt-out: %1</source>
        <translation>La API lo tomó como baja: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Acuse</translation>
    </message>
    <message>
        <source>None yet, %1 after the last step</source>
        <translation>Todavía ninguno, %1 después del último paso</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <translation>%1 (nuestro)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Adjunto %1</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Carrier&apos;s</source>
        <translation>Del operador</translation>
    </message>
    <message>
        <source>Other fields, as received</source>
        <translation>Otros campos, tal como se recibieron</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>El contacto</translation>
    </message>
    <message>
        <source>Content erased at the provider on %1</source>
        <translation>Contenido borrado en el proveedor el %1</translation>
    </message>
    <message>
        <source>Line type</source>
        <translation>Tipo de línea</translation>
    </message>
    <message>
        <source>%1 (looked up on %2)</source>
        <translation>%1 (consultado el %2)</translation>
    </message>
</context>
<context>
    <name>am::models::MessagesController</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ messages</source>
        <comment>at least</comment>
        <translation>
            <numerusform>%Ln+ mensaje</numerusform>
            <numerusform>%Ln+ mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>of %1 in the archive, since %2</source>
        <translation>de %1 en el archivo local, desde %2</translation>
    </message>
    <message>
        <source>older messages are still being copied</source>
        <translation>los mensajes más antiguos se siguen copiando</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>copying has stopped</source>
        <translation>la copia se ha detenido</translation>
    </message>
    <message>
        <source>older messages are not copied yet: paused by you</source>
        <translation>los mensajes más antiguos todavía no se han copiado: copia pausada por usted</translation>
    </message>
</context>
<context>
    <name>am::models::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message numerus="yes">
        <source>[%n attachments]</source>
        <translation>
            <numerusform>[%n adjunto]</numerusform>
            <numerusform>[%n adjuntos]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, what is known of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>am::models::NumberBulkController</name>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Had been released before</source>
        <translation>Ya se había liberado antes</translation>
    </message>
    <message>
        <source>The API does not know it as yours</source>
        <translation>La API no lo reconoce como suyo</translation>
    </message>
    <message>
        <source>The answer does not name it</source>
        <translation>La respuesta no lo menciona</translation>
    </message>
    <message>
        <source>The answer was lost; looked up and found done</source>
        <translation>La respuesta se perdió; se comprobó y está hecho</translation>
    </message>
    <message>
        <source>It is not yours any more</source>
        <translation>Ya no es suyo</translation>
    </message>
    <message>
        <source>The answer was lost; looked up and found not done</source>
        <translation>La respuesta se perdió; se comprobó y no está hecho</translation>
    </message>
</context>
<context>
    <name>am::models::NumberBulkModel</name>
    <message>
        <source>Will change</source>
        <translation>Cambiará</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Ya está así</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>solicitud %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué ocurre con él</translation>
    </message>
</context>
<context>
    <name>am::models::NumberBulkOrderController</name>
    <message>
        <source>Between 1 and %L1 numbers can be ordered at once.</source>
        <translation>Se pueden pedir entre 1 y %L1 números a la vez.</translation>
    </message>
    <message>
        <source>An order by quantity takes one area code.</source>
        <translation>Un pedido por cantidad admite un solo prefijo.</translation>
    </message>
</context>
<context>
    <name>am::models::NumberBulkPlan</name>
    <message>
        <source>inbound cleared</source>
        <translation>entrantes: quitado</translation>
    </message>
    <message>
        <source>inbound set</source>
        <translation>entrantes: definido</translation>
    </message>
    <message>
        <source>status cleared</source>
        <translation>estado: quitado</translation>
    </message>
    <message>
        <source>status set</source>
        <translation>estado: definido</translation>
    </message>
    <message>
        <source>Toll-free numbers need no campaign</source>
        <translation>Los números gratuitos no necesitan campaña</translation>
    </message>
    <message>
        <source>Already attached</source>
        <translation>Ya está vinculado</translation>
    </message>
    <message>
        <source>The campaign cannot be used: %1</source>
        <translation>La campaña no se puede usar: %1</translation>
    </message>
    <message>
        <source>The number carries no SMS</source>
        <translation>El número no admite SMS</translation>
    </message>
    <message>
        <source>Moves from %1</source>
        <translation>Se traslada desde %1</translation>
    </message>
    <message>
        <source>Can send once carriers follow</source>
        <translation>Podrá enviar cuando los operadores lo apliquen</translation>
    </message>
    <message>
        <source>Has no campaign</source>
        <translation>No tiene campaña</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Deja %1</translation>
    </message>
    <message>
        <source>Already set so</source>
        <translation>Ya está configurado así</translation>
    </message>
    <message>
        <source>Already named so</source>
        <translation>Ya se llama así</translation>
    </message>
    <message>
        <source>Label removed</source>
        <translation>Nombre quitado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent records</source>
        <translation>
            <numerusform>%Ln registro de consentimiento</numerusform>
            <numerusform>%Ln registros de consentimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent texts</source>
        <translation>
            <numerusform>%Ln mensaje sin enviar</numerusform>
            <numerusform>%Ln mensajes sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>leaves its campaign</source>
        <translation>deja su campaña</translation>
    </message>
    <message>
        <source>webhooks stop</source>
        <translation>los webhooks se detienen</translation>
    </message>
    <message>
        <source>Goes into quarantine for 30 days</source>
        <translation>Pasa a cuarentena durante 30 días</translation>
    </message>
</context>
<context>
    <name>am::models::NumberOrderController</name>
    <message>
        <source>An area code has three digits and starts with 2 to 9.</source>
        <translation>Un prefijo tiene tres cifras y empieza por una del 2 al 9.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln area codes are searched at once.</source>
        <translation>
            <numerusform>Se busca como máximo en %Ln prefijo a la vez.</numerusform>
            <numerusform>Se busca como máximo en %Ln prefijos a la vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::NumberPattern</name>
    <message>
        <source>A pattern holds digits or letters, such as 2453 or BIKE.</source>
        <translation>Un patrón contiene cifras o letras, como 2453 o BIKE.</translation>
    </message>
    <message>
        <source>After the area code there are only seven digits.</source>
        <translation>Después del prefijo solo hay siete cifras.</translation>
    </message>
    <message>
        <source>A number has only ten digits.</source>
        <translation>Un número solo tiene diez cifras.</translation>
    </message>
</context>
<context>
    <name>am::models::NumbersController</name>
    <message>
        <source>brand not verified</source>
        <translation>marca sin verificar</translation>
    </message>
    <message>
        <source>Only https:// is accepted, so that nobody can read or forge the call.</source>
        <translation>Solo se acepta https://, para que nadie pueda leer ni falsificar la llamada.</translation>
    </message>
    <message>
        <source>A full address is needed, such as https://example.com/hooks.</source>
        <translation>Hace falta una dirección completa, como https://example.com/hooks.</translation>
    </message>
</context>
<context>
    <name>am::models::OpeningText</name>
    <message>
        <source>There is no space left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>The archive could not grow.</source>
        <translation>El archivo local no pudo crecer.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written</source>
        <translation>No se puede escribir en la carpeta del perfil</translation>
    </message>
    <message>
        <source>The archive and the ledger need a folder that this user may write.</source>
        <translation>El archivo local y el libro local necesitan una carpeta en la que este usuario pueda escribir.</translation>
    </message>
    <message>
        <source>Another program holds the archive</source>
        <translation>Otro programa retiene el archivo local</translation>
    </message>
    <message>
        <source>A backup or a database tool may have it open.</source>
        <translation>Es posible que lo tenga abierto una copia de seguridad o una herramienta de bases de datos.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>El libro local está dañado</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or move it away to start with an empty one.</source>
        <translation>Restaure el fichero desde una copia de seguridad o muévalo para empezar con uno vacío.</translation>
    </message>
    <message>
        <source>The archive could not be used</source>
        <translation>No se pudo usar el archivo local</translation>
    </message>
    <message>
        <source>A statement failed; nothing was changed.</source>
        <translation>Una instrucción falló; no se cambió nada.</translation>
    </message>
    <message>
        <source>Try again. If it stays, report it with the text below.</source>
        <translation>Vuelva a intentarlo. Si persiste, comuníquelo con el texto de abajo.</translation>
    </message>
    <message>
        <source>The sandbox did not start</source>
        <translation>El sandbox no arrancó</translation>
    </message>
    <message>
        <source>The emulator inside the console gave up.</source>
        <translation>El emulador de la consola dejó de funcionar.</translation>
    </message>
    <message>
        <source>Try again. If it stays, forget the sandbox&apos;s profile to begin with a fresh world.</source>
        <translation>Vuelva a intentarlo. Si persiste, olvide el perfil del sandbox para empezar con un mundo nuevo.</translation>
    </message>
    <message>
        <source>Check the disk, and the folder&apos;s owner and rights, or use --data-dir.</source>
        <translation>Compruebe el disco y el propietario y los permisos de la carpeta, o use --data-dir.</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>El archivo local está dañado</translation>
    </message>
    <message>
        <source>Its file can no longer be read in full.</source>
        <translation>Su fichero ya no se puede leer por completo.</translation>
    </message>
    <message>
        <source>Open the profile once more: the console then sets the damaged file aside and copies everything anew.</source>
        <translation>Abra el perfil una vez más: entonces la consola aparta el fichero dañado y vuelve a copiarlo todo.</translation>
    </message>
    <message>
        <source>It holds your drafts and notes, so the console leaves it as it is.</source>
        <translation>Contiene sus borradores y notas, por lo que la consola lo deja como está.</translation>
    </message>
    <message>
        <source>The profile is from a newer console</source>
        <translation>El perfil es de una consola más reciente</translation>
    </message>
    <message>
        <source>This version cannot read its files and leaves them as they are.</source>
        <translation>Esta versión no puede leer sus ficheros y los deja como están.</translation>
    </message>
    <message>
        <source>Update the console, then open the profile again.</source>
        <translation>Actualice la consola y vuelva a abrir el perfil.</translation>
    </message>
    <message>
        <source>The profile is from an earlier console</source>
        <translation>El perfil es de una consola anterior</translation>
    </message>
    <message>
        <source>Its files have to be brought up to date first.</source>
        <translation>Antes hay que poner al día sus ficheros.</translation>
    </message>
    <message>
        <source>Open the profile in the console once, which brings them up to date.</source>
        <translation>Abra el perfil una vez en la consola, que los pone al día.</translation>
    </message>
</context>
<context>
    <name>am::models::OptOutRate</name>
    <message>
        <source>%1 of %2</source>
        <comment>opted-out contacts, all contacts</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Todavía sin contar.</translation>
    </message>
    <message>
        <source>Nobody has exchanged a message with this number or has a consent record for it.</source>
        <translation>Nadie ha intercambiado mensajes con este número ni tiene un registro de consentimiento para él.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts are opted out now.</source>
        <translation>
            <numerusform>%1 de %Ln contacto está de baja ahora.</numerusform>
            <numerusform>%1 de %Ln contactos están de baja ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact has exchanged a message with this number or has a consent record for it.</source>
        <translation>Un contacto ha intercambiado algún mensaje con este número o tiene un registro de consentimiento para él.</translation>
    </message>
    <message>
        <source>Too few contacts for a percentage.</source>
        <translation>Demasiado pocos contactos para un porcentaje.</translation>
    </message>
</context>
<context>
    <name>am::models::Overview</name>
    <message>
        <source>Open the request log</source>
        <translation>Abrir el registro de solicitudes</translation>
    </message>
    <message>
        <source>The API cannot be reached. What you see is as of %1.</source>
        <translation>No se puede acceder a la API. Lo que ve es de %1.</translation>
    </message>
    <message>
        <source>The API cannot be reached. Nothing has been copied completely yet.</source>
        <translation>No se puede acceder a la API. Todavía no se ha copiado nada por completo.</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>Copying from the API has stopped: %1.</source>
        <translation>La copia desde la API se ha detenido: %1.</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Abrir la cuenta</translation>
    </message>
    <message>
        <source>This key may not read %1, so they are missing here.</source>
        <comment>a kind of data</comment>
        <translation>Esta clave no puede leer %1, por lo que aquí faltan.</translation>
    </message>
    <message>
        <source>Show the key&apos;s scopes</source>
        <translation>Mostrar los permisos (scopes) de la clave</translation>
    </message>
    <message>
        <source>Copying %1 ended early: %2.</source>
        <comment>a kind of data, reason</comment>
        <translation>La copia de %1 terminó antes de tiempo: %2.</translation>
    </message>
    <message>
        <source>outbound messages</source>
        <translation>mensajes salientes</translation>
    </message>
    <message>
        <source>inbound messages</source>
        <translation>mensajes entrantes</translation>
    </message>
    <message>
        <source>consent records</source>
        <translation>registros de consentimiento</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>brands</source>
        <translation>marcas</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>campañas</translation>
    </message>
    <message>
        <source>account data</source>
        <translation>datos de la cuenta</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %n texts were sent: the answers were lost. The latest is to %1.</source>
        <translation>
            <numerusform>No se sabe si se envió %n mensaje: la respuesta se perdió. El último es para %1.</numerusform>
            <numerusform>No se sabe si se enviaron %n mensajes: las respuestas se perdieron. El último es para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were refused and not sent. The latest is to %1: %2.</source>
        <translation>
            <numerusform>Se rechazó %n mensaje y no se envió. El último es para %1: %2.</numerusform>
            <numerusform>Se rechazaron %n mensajes y no se enviaron. El último es para %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>reason, code, times</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>code, times</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were not delivered in the last 24 hours, of %1 finished.</source>
        <translation>
            <numerusform>%n mensaje no se entregó en las últimas 24 horas, de %1 terminados.</numerusform>
            <numerusform>%n mensajes no se entregaron en las últimas 24 horas, de %1 terminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>Lo más frecuente: %1.</translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation>Mostrar estos mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the last 7 days have no delivery receipt after more than 4 hours.</source>
        <translation>
            <numerusform>%n mensaje de los últimos 7 días no tiene acuse de entrega después de más de 4 horas.</numerusform>
            <numerusform>%n mensajes de los últimos 7 días no tienen acuse de entrega después de más de 4 horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Brand “%1” could not be verified, so it can register no campaign.</source>
        <translation>La marca «%1» no se pudo verificar, por lo que no puede registrar ninguna campaña.</translation>
    </message>
    <message>
        <source>Brand “%1” is not verified (%2), so it can register no campaign.</source>
        <translation>La marca «%1» no está verificada (%2), por lo que no puede registrar ninguna campaña.</translation>
    </message>
    <message>
        <source>Campaign “%1” was rejected.</source>
        <translation>La campaña «%1» se rechazó.</translation>
    </message>
    <message>
        <source>Campaign “%1” has expired.</source>
        <translation>La campaña «%1» ha caducado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more brands or campaigns need a look.</source>
        <translation>
            <numerusform>%n marca o campaña más requiere una revisión.</numerusform>
            <numerusform>%n marcas o campañas más requieren una revisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers have no active campaign and can only receive: %1.</source>
        <translation>
            <numerusform>%n número no tiene campaña activa y solo puede recibir: %1.</numerusform>
            <numerusform>%n números no tienen campaña activa y solo pueden recibir: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the numbers</source>
        <translation>Abrir los números</translation>
    </message>
    <message numerus="yes">
        <source>%n double opt-ins end within 24 hours and still wait for an answer: %1.</source>
        <translation>
            <numerusform>%n doble confirmación termina en menos de 24 horas y sigue a la espera de respuesta: %1.</numerusform>
            <numerusform>%n dobles confirmaciones terminan en menos de 24 horas y siguen a la espera de respuesta: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation>Abrir el consentimiento</translation>
    </message>
    <message>
        <source>The wallet is empty (%1), so texts are refused.</source>
        <translation>El monedero está vacío (%1), por lo que los mensajes se rechazan.</translation>
    </message>
    <message>
        <source>The wallet holds %1, and automatic top-up is off.</source>
        <translation>El monedero tiene %1 y la recarga automática está desactivada.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Mostrar los mensajes</translation>
    </message>
    <message>
        <source>%1 yesterday by this time</source>
        <translation>%1 ayer a esta hora</translation>
    </message>
    <message>
        <source>7 days: %1, before: %2</source>
        <translation>7 días: %1, antes: %2</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Enviados hoy</translation>
    </message>
    <message>
        <source>Delivered, of those finished</source>
        <translation>Entregados, de los terminados</translation>
    </message>
    <message>
        <source>Not delivered today</source>
        <translation>No entregados hoy</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Recibidos hoy</translation>
    </message>
    <message>
        <source>Opt-outs today</source>
        <translation>Bajas hoy</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>received and not opened here</source>
        <translation>recibidos y no abiertos aquí</translation>
    </message>
    <message>
        <source>Open the conversations</source>
        <translation>Abrir las conversaciones</translation>
    </message>
    <message>
        <source>Wallet balance</source>
        <translation>Saldo del monedero</translation>
    </message>
    <message>
        <source>Send tier</source>
        <translation>Nivel de envío</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <translation>%1 gastado este mes</translation>
    </message>
    <message>
        <source>Automatic top-up is on</source>
        <translation>La recarga automática está activada</translation>
    </message>
    <message>
        <source>Automatic top-up is off</source>
        <translation>La recarga automática está desactivada</translation>
    </message>
    <message numerus="yes">
        <source>%n per second</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%n por segundo</numerusform>
            <numerusform>%n por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <comment>texts</comment>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>todavía no se conoce</translation>
    </message>
    <message>
        <source>Get a number</source>
        <translation>Obtener un número</translation>
    </message>
    <message>
        <source>Search by area code and order it. It can receive texts at once.</source>
        <translation>Búsquelo por prefijo y pídalo. Puede recibir mensajes de inmediato.</translation>
    </message>
    <message>
        <source>Open Numbers</source>
        <translation>Abrir Números</translation>
    </message>
    <message>
        <source>Receive a text</source>
        <translation>Recibir un mensaje</translation>
    </message>
    <message>
        <source>Text the number from your own phone. It shows up under Conversations.</source>
        <translation>Escriba al número desde su propio teléfono. Aparece en Conversaciones.</translation>
    </message>
    <message>
        <source>Open Conversations</source>
        <translation>Abrir Conversaciones</translation>
    </message>
    <message>
        <source>Register brand and campaign</source>
        <translation>Registrar marca y campaña</translation>
    </message>
    <message>
        <source>Carriers want to know who sends and why, before they take texts from a local number.</source>
        <translation>Los operadores quieren saber quién envía y por qué, antes de aceptar mensajes de un número local.</translation>
    </message>
    <message>
        <source>Open Registration</source>
        <translation>Abrir Registro</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Ask with a double opt-in, or record a consent you already have, with its evidence.</source>
        <translation>Pídalo con una doble confirmación o registre un consentimiento que ya tenga, con sus pruebas.</translation>
    </message>
    <message>
        <source>Open Consent</source>
        <translation>Abrir Consentimiento</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Enviar un mensaje</translation>
    </message>
    <message>
        <source>Write in a conversation. What would stop the text is shown before it is sent.</source>
        <translation>Escriba en una conversación. Lo que detendría el mensaje se muestra antes de enviarlo.</translation>
    </message>
    <message>
        <source>lookups</source>
        <translation>consultas</translation>
    </message>
    <message>
        <source>Brand “%1” has waited for two weeks or more to be verified.</source>
        <translation>La marca «%1» lleva dos semanas o más a la espera de verificación.</translation>
    </message>
    <message>
        <source>Brand “%1” is in a state nobody described: %2.</source>
        <translation>La marca «%1» está en un estado no documentado: %2.</translation>
    </message>
    <message>
        <source>Campaign “%1” is past its expiry, and still called active.</source>
        <translation>La campaña «%1» pasó su fecha de caducidad y sigue figurando como activa.</translation>
    </message>
    <message numerus="yes">
        <source>Campaign “%1” expires in %n days.</source>
        <translation>
            <numerusform>La campaña «%1» caduca dentro de %n día.</numerusform>
            <numerusform>La campaña «%1» caduca dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign “%1” is refused by %2.</source>
        <comment>campaign, carriers</comment>
        <translation>La campaña «%1» está rechazada por %2.</translation>
    </message>
    <message>
        <source>Campaign “%1” has waited for two weeks or more for its review.</source>
        <translation>La campaña «%1» lleva dos semanas o más a la espera de revisión.</translation>
    </message>
    <message>
        <source>Campaign “%1” is in a state to ask about: %2.</source>
        <translation>La campaña «%1» está en un estado por el que conviene preguntar: %2.</translation>
    </message>
</context>
<context>
    <name>am::models::OverviewController</name>
    <message>
        <source>As of %1</source>
        <translation>Datos de %1</translation>
    </message>
</context>
<context>
    <name>am::models::OwnedNumbersModel</name>
    <message>
        <source>Not needed (toll-free)</source>
        <translation>No hace falta (gratuito)</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Código corto</translation>
    </message>
    <message>
        <source>SMS, MMS</source>
        <translation>SMS, MMS</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>MMS</source>
        <translation>MMS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Inbound, status</source>
        <translation>Entrantes, estado</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Hecho el %1</translation>
    </message>
    <message>
        <source>Pending at carriers</source>
        <translation>Pendiente en los operadores</translation>
    </message>
    <message>
        <source>None: receive only</source>
        <translation>Ninguna: solo recibe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>campaign, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F2 edits the label</source>
        <translation>F2 edita el nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Inbound texts: %1</source>
        <translation>Mensajes entrantes: %1</translation>
    </message>
    <message>
        <source>Delivery receipts: %1</source>
        <translation>Acuses de entrega: %1</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Last traffic</source>
        <translation>Último tráfico</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
</context>
<context>
    <name>am::models::PhoneListModel</name>
    <message>
        <source>No texts yet</source>
        <translation>Todavía no hay mensajes</translation>
    </message>
    <message>
        <source>Phone %1, last text: %2, %3</source>
        <translation>Teléfono %1, último mensaje: %2, %3</translation>
    </message>
</context>
<context>
    <name>am::models::PhoneThreadModel</name>
    <message>
        <source>to %1 · %2</source>
        <translation>a %1 · %2</translation>
    </message>
    <message>
        <source>from %1 · %2</source>
        <translation>de %1 · %2</translation>
    </message>
    <message>
        <source>Sent to %1: %2, %3</source>
        <translation>Enviado a %1: %2, %3</translation>
    </message>
    <message>
        <source>Received from %1: %2, %3</source>
        <translation>Recibido de %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>am::models::ReconcileController</name>
    <message>
        <source>%1: the first %2 of %3 rows</source>
        <translation>%1: las primeras %2 de %3 filas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list, number of rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads every list of the API and holds each row against the local copy. It may take a while; sending and reading go on meanwhile.</source>
        <translation>Lee cada lista de la API y compara cada fila con la copia local. Puede tardar un rato; entretanto, el envío y la lectura continúan.</translation>
    </message>
    <message>
        <source>%1 rows looked at so far.</source>
        <translation>%1 filas revisadas hasta ahora.</translation>
    </message>
    <message>
        <source>Cancelled after %1 rows. What was found until then is below.</source>
        <translation>Cancelada después de %1 filas. Lo encontrado hasta entonces está abajo.</translation>
    </message>
    <message>
        <source>Ended early, after %1 rows. What was found until then is below.</source>
        <translation>Terminó antes de tiempo, después de %1 filas. Lo encontrado hasta entonces está abajo.</translation>
    </message>
    <message>
        <source>%1 of %2 messages are the same.</source>
        <translation>%1 de %2 mensajes son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be read to the end.</source>
        <translation>
            <numerusform>%n lista no se pudo leer hasta el final.</numerusform>
            <numerusform>%n listas no se pudieron leer hasta el final.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is the same, too.</source>
        <translation>Todo lo demás también es igual.</translation>
    </message>
    <message>
        <source>%1 messages are kept here that are older than everything the API still lists.</source>
        <translation>Aquí se conservan %1 mensajes más antiguos que todo lo que la API aún incluye en sus listas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came or changed meanwhile and are left to the next refresh.</source>
        <translation>
            <numerusform>%Ln fila llegó o cambió entretanto y queda para la próxima actualización.</numerusform>
            <numerusform>%Ln filas llegaron o cambiaron entretanto y quedan para la próxima actualización.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing what is missing…</source>
        <translation>Escribiendo lo que falta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written and are now the same.</source>
        <translation>
            <numerusform>%Ln fila se escribió y ahora es igual.</numerusform>
            <numerusform>%Ln filas se escribieron y ahora son iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay different, because the copy keeps what it knows better.</source>
        <translation>
            <numerusform>%Ln fila sigue siendo distinta, porque la copia conserva lo que conoce mejor.</numerusform>
            <numerusform>%Ln filas siguen siendo distintas, porque la copia conserva lo que conoce mejor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too much differs to be written one by one; copied again from the newest row: %1.</source>
        <translation>Hay demasiadas diferencias para escribirlas una por una; se ha vuelto a copiar desde la fila más reciente: %1.</translation>
    </message>
</context>
<context>
    <name>am::models::ReconcileModel</name>
    <message>
        <source>Sent messages</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Received messages</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>A la espera</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminó antes de tiempo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>At the API</source>
        <translation>En la API</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>Faltan aquí</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintas</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>am::models::RegistrationAdvice</name>
    <message>
        <source>Finish and file</source>
        <translation>Terminar y presentar</translation>
    </message>
    <message>
        <source>Wait for the registry</source>
        <translation>Esperar al registro</translation>
    </message>
    <message>
        <source>Wait for the carriers</source>
        <translation>Esperar a los operadores</translation>
    </message>
    <message>
        <source>Ask support</source>
        <translation>Preguntar a soporte</translation>
    </message>
    <message>
        <source>Correct and file again</source>
        <translation>Corregir y presentar de nuevo</translation>
    </message>
    <message>
        <source>Get the brand verified first</source>
        <translation>Verificar antes la marca</translation>
    </message>
    <message>
        <source>File a campaign</source>
        <translation>Presentar una campaña</translation>
    </message>
    <message>
        <source>Attach numbers</source>
        <translation>Vincular números</translation>
    </message>
    <message>
        <source>A carrier refuses it</source>
        <translation>Un operador la rechaza</translation>
    </message>
    <message>
        <source>Renew before %1</source>
        <translation>Renovar antes del %1</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Past its expiry; ask support</source>
        <translation>Caducidad pasada; preguntar a soporte</translation>
    </message>
    <message>
        <source>Finish the correction</source>
        <translation>Terminar la corrección</translation>
    </message>
    <message>
        <source>File a new one</source>
        <translation>Presentar una nueva</translation>
    </message>
    <message>
        <source>Filed again %1</source>
        <translation>Presentada de nuevo el %1</translation>
    </message>
    <message>
        <source>Filed again</source>
        <translation>Presentada de nuevo</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Caducó el %1</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Caduca hoy</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <translation>
            <numerusform>Caduca dentro de %n día</numerusform>
            <numerusform>Caduca dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer for two weeks or more. No review time is published; ask the API&apos;s support, with the id below.</source>
        <translation>Sin respuesta desde hace dos semanas o más. No hay plazo de revisión publicado; pregunte al soporte de la API con el ID de abajo.</translation>
    </message>
    <message>
        <source>This state is not described. Ask the API&apos;s support, with the id below.</source>
        <translation>Este estado no está documentado. Pregunte al soporte de la API con el ID de abajo.</translation>
    </message>
    <message>
        <source>Only verified brands may register campaigns.</source>
        <translation>Solo las marcas verificadas pueden registrar campañas.</translation>
    </message>
    <message>
        <source>The brand is verified and has no campaign yet. Numbers send under a campaign.</source>
        <translation>La marca está verificada y todavía no tiene campaña. Los números envían con una campaña.</translation>
    </message>
    <message>
        <source>No number sends under this campaign yet, and its fee runs.</source>
        <translation>Ningún número envía todavía con esta campaña, y su tarifa ya se cobra.</translation>
    </message>
    <message>
        <source>Texts to customers of a carrier that refuses it will not arrive.</source>
        <translation>Los mensajes a clientes de un operador que la rechaza no llegarán.</translation>
    </message>
    <message>
        <source>The API has no call that renews a campaign. See that the wallet covers its fee, and ask support before that day.</source>
        <translation>La API no tiene ninguna llamada para renovar una campaña. Asegúrese de que el monedero cubre su tarifa y pregunte a soporte antes de ese día.</translation>
    </message>
    <message>
        <source>Its expiry has passed and the API still calls it active. Ask support whether it was renewed.</source>
        <translation>Su fecha de caducidad ha pasado y la API la sigue dando por activa. Pregunte a soporte si se renovó.</translation>
    </message>
    <message>
        <source>An expired campaign carries no texts. It cannot be revived here; a new one is filed.</source>
        <translation>Una campaña caducada no cursa mensajes. Aquí no se puede reactivar; se presenta una nueva.</translation>
    </message>
</context>
<context>
    <name>am::models::RegistrationBoard</name>
    <message>
        <source>Brand without a name</source>
        <translation>Marca sin nombre</translation>
    </message>
    <message>
        <source>Campaign without a use case</source>
        <translation>Campaña sin caso de uso</translation>
    </message>
</context>
<context>
    <name>am::models::RegistrationForm</name>
    <message>
        <source>This must be accepted.</source>
        <translation>Esto se debe aceptar.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Este campo es obligatorio.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters are needed.</source>
        <translation>
            <numerusform>Hace falta al menos %n carácter.</numerusform>
            <numerusform>Hacen falta al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation>
            <numerusform>Se permite como máximo %n carácter.</numerusform>
            <numerusform>Se permiten como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it is disabled</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Todavía no hay nada que elegir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>am::models::RegistrationText</name>
    <message>
        <source>Waiting less than an hour</source>
        <translation>A la espera desde hace menos de una hora</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n hours</source>
        <translation>
            <numerusform>A la espera desde hace %n hora</numerusform>
            <numerusform>A la espera desde hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n days</source>
        <translation>
            <numerusform>A la espera desde hace %n día</numerusform>
            <numerusform>A la espera desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Vetted</source>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Self-declared</source>
        <translation>Declarada por el titular</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Active, not verified yet</source>
        <translation>Activa, todavía sin verificar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>use case, brand</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Private company</source>
        <translation>Empresa privada</translation>
    </message>
    <message>
        <source>Listed company</source>
        <translation>Empresa cotizada</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Entidad sin fines de lucro</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Administración pública</translation>
    </message>
    <message>
        <source>Sole proprietor</source>
        <translation>Empresario individual</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>campaign, registry id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&lt;1 h</source>
        <comment>hours</comment>
        <translation>&lt;1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Before filing; the API keeps no drafts</source>
        <translation>Antes de presentar; la API no guarda borradores</translation>
    </message>
    <message>
        <source>Since filing</source>
        <translation>Desde la presentación</translation>
    </message>
    <message>
        <source>The API does not say when</source>
        <translation>La API no dice cuándo</translation>
    </message>
    <message>
        <source>The API gives no time</source>
        <translation>La API no da ninguna hora</translation>
    </message>
    <message>
        <source>The API does not say since when</source>
        <translation>La API no dice desde cuándo</translation>
    </message>
</context>
<context>
    <name>am::models::RequestLogModel</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>am::models::SearchController</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ messages</source>
        <comment>at least</comment>
        <translation>
            <numerusform>%Ln+ mensaje</numerusform>
            <numerusform>%Ln+ mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages yet</source>
        <translation>Todavía no hay mensajes</translation>
    </message>
    <message>
        <source>Nothing has been copied yet</source>
        <translation>Todavía no se ha copiado nada</translation>
    </message>
    <message>
        <source>Searched all %1 messages, since %2</source>
        <translation>Búsqueda en todos los mensajes (%1), desde %2</translation>
    </message>
    <message>
        <source>Searched %1 messages, since %2; older ones are still being copied</source>
        <translation>Búsqueda en %1 mensajes, desde %2; los más antiguos se siguen copiando</translation>
    </message>
    <message>
        <source>%1 messages can be searched, since %2</source>
        <translation>Se puede buscar en %1 mensajes, desde el %2</translation>
    </message>
    <message>
        <source>%1 messages can be searched, since %2; older ones are still being copied</source>
        <translation>Se puede buscar en %1 mensajes, desde el %2; los anteriores aún se están copiando</translation>
    </message>
</context>
<context>
    <name>am::models::SearchModel</name>
    <message>
        <source>Message with this id</source>
        <translation>Mensaje con este ID</translation>
    </message>
    <message>
        <source>texts that did not arrive</source>
        <translation>mensajes que no llegaron</translation>
    </message>
    <message>
        <source>what came in today</source>
        <translation>lo recibido hoy</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <translation>bajas</translation>
    </message>
    <message>
        <source>a phrase, and a word that must not be there</source>
        <translation>una frase y una palabra que no debe aparecer</translation>
    </message>
    <message>
        <source>Type words, a number, an id or a tag, or begin with</source>
        <translation>Escriba palabras, un número, un ID o una etiqueta, o empiece por</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>All conversations with %1</source>
        <translation>Todas las conversaciones con %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>our number</comment>
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation with %1</source>
        <translation>Ninguna conversación con %1</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>messages with this tag</source>
        <translation>mensajes con esta etiqueta</translation>
    </message>
    <message>
        <source>Our numbers</source>
        <translation>Nuestros números</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Reading every message…</source>
        <translation>Leyendo todos los mensajes…</translation>
    </message>
    <message>
        <source>Signs and emoji are in no index, so this takes longer.</source>
        <translation>Los signos y los emojis no están en ningún índice, por lo que tarda más.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No message found</source>
        <translation>No se encontró ningún mensaje</translation>
    </message>
    <message>
        <source>Older messages are still being copied; they can be found once they are here.</source>
        <translation>Los mensajes más antiguos se siguen copiando; se podrán encontrar en cuanto estén aquí.</translation>
    </message>
    <message>
        <source>Words are found whole, or by their beginning with a *. Try fewer words.</source>
        <translation>Las palabras se encuentran enteras, o por su comienzo con un *. Pruebe con menos palabras.</translation>
    </message>
    <message>
        <source>Show older hits</source>
        <translation>Mostrar resultados más antiguos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Landline · %1</source>
        <comment>our number</comment>
        <translation>Teléfono fijo · %1</translation>
    </message>
</context>
<context>
    <name>am::models::SegmentText</name>
    <message>
        <source>GSM-7</source>
        <comment>encoding</comment>
        <translation>GSM-7</translation>
    </message>
    <message>
        <source>UCS-2</source>
        <comment>encoding</comment>
        <translation>UCS-2</translation>
    </message>
    <message>
        <source>%1 · %2/%3 · %4</source>
        <comment>segments, units used, units there are, encoding</comment>
        <translation>%1 · %2/%3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>an invisible character forces Unicode</source>
        <translation>un carácter invisible obliga a usar Unicode</translation>
    </message>
    <message>
        <source>“%1” forces Unicode</source>
        <comment>one character</comment>
        <translation>«%1» obliga a usar Unicode</translation>
    </message>
</context>
<context>
    <name>am::models::SendBlock</name>
    <message>
        <source>%1 cannot send texts: SMS is switched off.</source>
        <translation>%1 no puede enviar mensajes: el SMS está desactivado.</translation>
    </message>
    <message>
        <source>%1 is not one of your numbers any more.</source>
        <translation>%1 ya no es uno de sus números.</translation>
    </message>
    <message>
        <source>The campaign of %1 is not on file here; the API decides.</source>
        <translation>La campaña de %1 no consta aquí; decide la API.</translation>
    </message>
    <message>
        <source>%1 has no campaign. A local number sends only under an active one.</source>
        <translation>%1 no tiene campaña. Un número local solo envía con una activa.</translation>
    </message>
    <message>
        <source>The campaign of %1 is not active (%2).</source>
        <translation>La campaña de %1 no está activa (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long; a text holds 1,600.</source>
        <translation>
            <numerusform>Sobra %n carácter; un mensaje admite 1600.</numerusform>
            <numerusform>Sobran %n caracteres; un mensaje admite 1600.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a landline, looked up on %2. It cannot receive texts, and the API refuses to send them.</source>
        <translation>%1 es un teléfono fijo, consultado el %2. No puede recibir mensajes, y la API rechaza su envío.</translation>
    </message>
    <message numerus="yes">
        <source>The daily limit is reached: %n texts within 24 hours. The next one may go %1.</source>
        <translation>
            <numerusform>Se alcanzó el límite diario: %n mensaje en 24 horas. El siguiente podrá enviarse el %1.</numerusform>
            <numerusform>Se alcanzó el límite diario: %n mensajes en 24 horas. El siguiente podrá enviarse el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily limit is reached: %n texts within 24 hours.</source>
        <translation>
            <numerusform>Se alcanzó el límite diario: %n mensaje en 24 horas.</numerusform>
            <numerusform>Se alcanzó el límite diario: %n mensajes en 24 horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted words</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This reads as marketing (%1), and the programme of this number is transactional.</source>
        <translation>Esto parece marketing (%1), y el programa de este número es transaccional.</translation>
    </message>
</context>
<context>
    <name>am::models::SignInController</name>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo acceder a %1.</translation>
    </message>
    <message>
        <source>Check the network and the base URL, then try again. The sandbox works without a network.</source>
        <translation>Compruebe la red y la URL base y vuelva a intentarlo. El sandbox funciona sin red.</translation>
    </message>
    <message>
        <source>%1 does not know this key, or it was revoked.</source>
        <translation>%1 no conoce esta clave, o se revocó.</translation>
    </message>
    <message>
        <source>Copy the whole key again; it begins with am_live_ or am_sandbox_.</source>
        <translation>Copie de nuevo la clave completa; empieza por am_live_ o am_sandbox_.</translation>
    </message>
    <message>
        <source>This is not the AgentMessage API</source>
        <translation>Esta no es la API de AgentMessage</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>En %1 responde otra cosa.</translation>
    </message>
    <message>
        <source>Check the base URL. On a guest network, open a browser and sign in to the network first.</source>
        <translation>Compruebe la URL base. En una red de invitados, abra un navegador e inicie sesión primero en la red.</translation>
    </message>
    <message>
        <source>This is not a URL</source>
        <translation>Esto no es una URL</translation>
    </message>
    <message>
        <source>The base URL is the address of the API, like %1.</source>
        <translation>La URL base es la dirección de la API, como %1.</translation>
    </message>
    <message>
        <source>Correct the base URL.</source>
        <translation>Corrija la URL base.</translation>
    </message>
    <message>
        <source>http:// is refused</source>
        <translation>http:// se rechaza</translation>
    </message>
    <message>
        <source>The key would travel readable for everyone on the way. Plain http is accepted only for a sandbox on this computer.</source>
        <translation>La clave viajaría legible para cualquiera por el camino. Solo se acepta http sin cifrar para un sandbox de este equipo.</translation>
    </message>
    <message>
        <source>Use https://%1.</source>
        <translation>Use https://%1.</translation>
    </message>
    <message>
        <source>This base URL cannot be used</source>
        <translation>Esta URL base no se puede usar</translation>
    </message>
    <message>
        <source>It must be https, without user name, query or fragment.</source>
        <translation>Debe ser https, sin nombre de usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Sandbox (%1)</source>
        <translation>Sandbox (%1)</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>There is no place for the sandbox&apos;s world: %1</source>
        <translation>No hay sitio para el mundo del sandbox: %1</translation>
    </message>
    <message>
        <source>Check free space and access to that folder.</source>
        <translation>Compruebe el espacio libre y el acceso a esa carpeta.</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>Every request needs an API key.</source>
        <translation>Cada solicitud necesita una clave de API.</translation>
    </message>
    <message>
        <source>Paste a key from the AgentMessage dashboard.</source>
        <translation>Pegue una clave del panel de AgentMessage.</translation>
    </message>
    <message>
        <source>The key is good, but the profile cannot be kept in %1.</source>
        <translation>La clave es válida, pero el perfil no se puede guardar en %1.</translation>
    </message>
    <message>
        <source>The profile could not be removed</source>
        <translation>No se pudo eliminar el perfil</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open in another console</source>
        <translation>«%1» está abierto en otra consola</translation>
    </message>
    <message>
        <source>One console per profile at a time: it is held by %1.</source>
        <translation>Una sola consola por perfil a la vez: lo retiene %1.</translation>
    </message>
    <message>
        <source>Use that window, or close it and try again.</source>
        <translation>Use esa ventana o ciérrela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Its folder %1 could not be deleted. Nothing was changed.</source>
        <translation>No se pudo eliminar su carpeta %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Close programs that use the folder, check its rights, then try again.</source>
        <translation>Cierre los programas que usan la carpeta, compruebe sus permisos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The list of profiles was damaged</source>
        <translation>La lista de perfiles estaba dañada</translation>
    </message>
    <message>
        <source>It was kept as %1. The profiles shown here were found in their folders.</source>
        <translation>Se conservó como %1. Los perfiles que se muestran aquí se encontraron en sus carpetas.</translation>
    </message>
    <message>
        <source>Open a profile as usual. If one is missing, its folder is still in %1.</source>
        <translation>Abra un perfil como de costumbre. Si falta alguno, su carpeta sigue en %1.</translation>
    </message>
    <message>
        <source>Not all of a forgotten profile could be deleted</source>
        <translation>No se pudo eliminar por completo un perfil olvidado</translation>
    </message>
    <message numerus="yes">
        <source>%n files are still there. The console tries again when it starts next.</source>
        <translation>
            <numerusform>%n fichero sigue ahí. La consola vuelve a intentarlo la próxima vez que se inicie.</numerusform>
            <numerusform>%n ficheros siguen ahí. La consola vuelve a intentarlo la próxima vez que se inicie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close programs that use them and check the folder&apos;s rights, or delete them yourself.</source>
        <translation>Cierre los programas que los usan y compruebe los permisos de la carpeta, o elimínelos usted mismo.</translation>
    </message>
    <message>
        <source>The key could not be removed</source>
        <translation>No se pudo eliminar la clave</translation>
    </message>
    <message>
        <source>The keychain of this computer did not let go of it.</source>
        <translation>El llavero de este equipo no permitió eliminarla.</translation>
    </message>
    <message>
        <source>Unlock the keychain and remove the entry &quot;AgentMessage Console&quot; there, or revoke the key in the AgentMessage dashboard.</source>
        <translation>Desbloquee el llavero y elimine allí la entrada «AgentMessage Console», o revoque la clave en el panel de AgentMessage.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written</source>
        <translation>No se puede escribir en la carpeta del perfil</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: no file can be made in its folder.</source>
        <translation>No se puede abrir «%1»: no se puede crear ningún fichero en su carpeta.</translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s owner and rights, or use --data-dir.</source>
        <translation>Compruebe el espacio libre y el propietario y los permisos de la carpeta, o use --data-dir.</translation>
    </message>
    <message>
        <source>One console per profile at a time: another one is just opening it.</source>
        <translation>Una sola consola por perfil a la vez: otra lo está abriendo en este momento.</translation>
    </message>
</context>
<context>
    <name>am::models::StoreErrorText</name>
    <message>
        <source>The local archive could not be read</source>
        <translation>No se pudo leer el archivo local</translation>
    </message>
    <message>
        <source>The disk has no space left.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta del perfil.</translation>
    </message>
    <message>
        <source>Check the permissions of the data folder, then try again.</source>
        <translation>Compruebe los permisos de la carpeta de datos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>Otro programa retiene el fichero.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Cierre el otro programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El fichero está dañado.</translation>
    </message>
    <message>
        <source>Start the console again: it moves the file aside and copies everything anew.</source>
        <translation>Inicie de nuevo la consola: aparta el fichero y vuelve a copiarlo todo.</translation>
    </message>
    <message>
        <source>The file was written by a newer console.</source>
        <translation>El fichero lo escribió una consola más reciente.</translation>
    </message>
    <message>
        <source>Use the newer console.</source>
        <translation>Use la consola más reciente.</translation>
    </message>
    <message>
        <source>A statement failed.</source>
        <translation>Una instrucción falló.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details and report them.</source>
        <translation>Vuelva a intentarlo. Si persiste, copie los detalles y comuníquelos.</translation>
    </message>
    <message>
        <source>The file was written by an earlier console.</source>
        <translation>El fichero lo escribió una consola anterior.</translation>
    </message>
    <message>
        <source>Open the profile in the console once, which brings it up to date.</source>
        <translation>Abra el perfil una vez en la consola, que lo pone al día.</translation>
    </message>
</context>
<context>
    <name>am::models::SyncStatusController</name>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
    <message>
        <source>%1 messages so far</source>
        <translation>%1 mensajes hasta ahora</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of the coverage line</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Received messages</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>copying, %1 so far</source>
        <translation>copiando, %1 hasta ahora</translation>
    </message>
    <message>
        <source>up to date, %1</source>
        <translation>al día, %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation>todavía sin copiar</translation>
    </message>
    <message>
        <source>Partly up to date</source>
        <translation>Al día en parte</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Pausada por usted</translation>
    </message>
    <message>
        <source>Partly paused by you</source>
        <translation>Pausada en parte por usted</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>copia pausada por usted</translation>
    </message>
    <message>
        <source>paused by you before its end</source>
        <translation>copia pausada por usted antes de su fin</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>hacia atrás hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read: %1</source>
        <translation>
            <numerusform>No se pudo leer %n fila: %1</numerusform>
            <numerusform>No se pudieron leer %n filas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>rows</comment>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n hora</numerusform>
            <numerusform>quedan aproximadamente %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Consultas</translation>
    </message>
</context>
<context>
    <name>am::models::ThreadModel</name>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n adjunto</numerusform>
            <numerusform>%n adjuntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::ThreadSearch</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <comment>count, perhaps with a plus</comment>
        <translation>Resultados: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, count</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>am::models::TollFreeFields</name>
    <message>
        <source>Numbers and business</source>
        <translation>Números y empresa</translation>
    </message>
    <message>
        <source>One business, as it is registered.</source>
        <translation>Una sola empresa, tal como está registrada.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Whom the aggregator may ask.</source>
        <translation>A quién puede preguntar el agregador.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>A verified number may send this and nothing else.</source>
        <translation>Un número verificado puede enviar esto y nada más.</translation>
    </message>
    <message>
        <source>Opt-in</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>How people agree. Reviewers look at this most closely.</source>
        <translation>Cómo acepta la gente. Es lo que los revisores miran con más detalle.</translation>
    </message>
    <message>
        <source>Policies and more</source>
        <translation>Políticas y más</translation>
    </message>
    <message>
        <source>Public pages reviewers open.</source>
        <translation>Páginas públicas que abren los revisores.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>messages</comment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Toll-free numbers</source>
        <translation>Números gratuitos</translation>
    </message>
    <message>
        <source>Up to five of one business, with commas between; more need a reason.</source>
        <translation>Hasta cinco de una misma empresa, separados por comas; más necesitan un motivo.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Exactly as on the registration.</source>
        <translation>Exactamente como en el registro.</translation>
    </message>
    <message>
        <source>Doing business as</source>
        <translation>Nombre comercial</translation>
    </message>
    <message>
        <source>The name people know, if it is another one. It must stand in your texts.</source>
        <translation>El nombre que conoce la gente, si es otro. Debe figurar en sus mensajes.</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>Clase de empresa</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>EIN or the like. Mandatory from %1 on, except for sole proprietors.</source>
        <translation>EIN o equivalente. Obligatorio desde el %1, salvo para empresarios individuales.</translation>
    </message>
    <message>
        <source>Kind of registration number</source>
        <translation>Clase de número de registro</translation>
    </message>
    <message>
        <source>Country of registration</source>
        <translation>País de registro</translation>
    </message>
    <message>
        <source>Two letters, such as US.</source>
        <translation>Dos letras, como US.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>A street address; a PO box is often rejected.</source>
        <translation>Una dirección con calle y número; un apartado de correos se rechaza a menudo.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Two letters, such as CA. Some aggregators want the name written out.</source>
        <translation>Dos letras, como CA. Algunos agregadores quieren el nombre completo.</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Live, https, not a social media page.</source>
        <translation>En línea, con https, que no sea de una red social.</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>Presentado por</translation>
    </message>
    <message>
        <source>Only if somebody else files for the business: that company&apos;s name.</source>
        <translation>Solo si otro presenta la solicitud por la empresa: el nombre de esa compañía.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>On the domain of the website; free mail addresses are often rejected.</source>
        <translation>En el dominio del sitio web; las direcciones de correo gratuito se rechazan a menudo.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>In E.164: +1 and ten digits.</source>
        <translation>En E.164: +1 y diez cifras.</translation>
    </message>
    <message>
        <source>E-mail for notices</source>
        <translation>Correo electrónico para avisos</translation>
    </message>
    <message>
        <source>Where the aggregator writes to, if elsewhere.</source>
        <translation>Adónde escribe el agregador, si es otra dirección.</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Casos de uso</translation>
    </message>
    <message>
        <source>The number may be used for these only once it is verified.</source>
        <translation>Una vez verificado, el número solo se puede usar para estos.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Who sends what to whom, and why.</source>
        <translation>Quién envía qué a quién y por qué.</translation>
    </message>
    <message>
        <source>Sample messages</source>
        <translation>Mensajes de ejemplo</translation>
    </message>
    <message>
        <source>As they will be sent, each on a line of its own, one for each use case.</source>
        <translation>Tal como se enviarán, cada uno en su propia línea, uno por cada caso de uso.</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>Mensajes al mes</translation>
    </message>
    <message>
        <source>Choose the tier just above.</source>
        <translation>Elija el tramo inmediatamente superior.</translation>
    </message>
    <message>
        <source>Content for adults only</source>
        <translation>Contenido solo para adultos</translation>
    </message>
    <message>
        <source>Such as alcohol; people give their date of birth before.</source>
        <translation>Como alcohol; la gente indica antes su fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Campaign Verify token</source>
        <translation>Token de Campaign Verify</translation>
    </message>
    <message>
        <source>For political texts only; mandatory from %1 on.</source>
        <translation>Solo para mensajes políticos; obligatorio desde el %1.</translation>
    </message>
    <message>
        <source>Kind of opt-in</source>
        <translation>Clase de alta</translation>
    </message>
    <message>
        <source>How people opt in</source>
        <translation>Cómo se da de alta la gente</translation>
    </message>
    <message>
        <source>Each step a person takes, and the words they see: that they agree to texts, what about, how often, that rates may apply, HELP and STOP.</source>
        <translation>Cada paso que da una persona y las palabras que ve: que acepta recibir mensajes, sobre qué, con qué frecuencia, que pueden aplicarse tarifas, HELP y STOP.</translation>
    </message>
    <message>
        <source>Pictures of the opt-in</source>
        <translation>Imágenes del alta</translation>
    </message>
    <message>
        <source>Public https addresses, each on a line of its own.</source>
        <translation>Direcciones https públicas, cada una en su propia línea.</translation>
    </message>
    <message>
        <source>Opt-in keywords</source>
        <translation>Palabras clave de alta</translation>
    </message>
    <message>
        <source>If people opt in by text, with commas between.</source>
        <translation>Si la gente se da de alta por mensaje de texto, separadas por comas.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>The text people get when they have opted in.</source>
        <translation>El mensaje que recibe la gente cuando se ha dado de alta.</translation>
    </message>
    <message>
        <source>Answer to HELP</source>
        <translation>Respuesta a HELP</translation>
    </message>
    <message>
        <source>Your name and how to reach you.</source>
        <translation>Su nombre y cómo localizarle.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Mandatory for new requests from %1 on.</source>
        <translation>Obligatorio para solicitudes nuevas desde el %1.</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Información adicional</translation>
    </message>
    <message>
        <source>Why more than five numbers, proof of tax exemption, what reviewers should know.</source>
        <translation>Por qué más de cinco números, prueba de la exención de impuestos, lo que los revisores deban saber.</translation>
    </message>
</context>
<context>
    <name>am::models::TollFreeForm</name>
    <message>
        <source>Two letters, such as US.</source>
        <translation>Dos letras, como US.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>«%1» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>Aplicar corrección</translation>
    </message>
</context>
<context>
    <name>am::models::TollFreeModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Menos de un día</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what is left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (not yours any more)</source>
        <translation>%1 (ya no es suyo)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Per contact</source>
        <translation>Por contacto</translation>
    </message>
</context>
<context>
    <name>am::models::TollFreeText</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Needs input</source>
        <translation>Requiere datos</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Rejected, final</source>
        <translation>Rechazo definitivo</translation>
    </message>
    <message>
        <source>No dossier</source>
        <translation>Sin expediente</translation>
    </message>
    <message>
        <source>Transactional</source>
        <translation>Transaccional</translation>
    </message>
    <message>
        <source>Any content</source>
        <translation>Cualquier contenido</translation>
    </message>
    <message>
        <source>%L1 within 24 h</source>
        <comment>daily limit</comment>
        <translation>%L1 en 24 h</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message numerus="yes">
        <source>%n days left to edit</source>
        <translation>
            <numerusform>%n día restante para editar</numerusform>
            <numerusform>%n días restantes para editar</numerusform>
        </translation>
    </message>
    <message>
        <source>The seven days to edit are over</source>
        <translation>Los siete días para editar han pasado</translation>
    </message>
    <message>
        <source>%1: not known here</source>
        <comment>rejection code</comment>
        <translation>%1: desconocido aquí</translation>
    </message>
    <message>
        <source>%1: %2 (can be corrected)</source>
        <comment>code, reason</comment>
        <translation>%1: %2 (se puede corregir)</translation>
    </message>
    <message>
        <source>%1: %2 (cannot be corrected)</source>
        <comment>code, reason</comment>
        <translation>%1: %2 (no se puede corregir)</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block</source>
        <translation>
            <numerusform>%Ln bloqueo</numerusform>
            <numerusform>%Ln bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Sign-in codes</source>
        <translation>Códigos de inicio de sesión</translation>
    </message>
    <message>
        <source>Account notifications</source>
        <translation>Notificaciones de cuenta</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>Beneficencia</translation>
    </message>
    <message>
        <source>Delivery notifications</source>
        <translation>Notificaciones de entrega</translation>
    </message>
    <message>
        <source>Fraud alerts</source>
        <translation>Alertas de fraude</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Educación superior</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Polls, not political</source>
        <translation>Encuestas no políticas</translation>
    </message>
    <message>
        <source>Political campaigns</source>
        <translation>Campañas políticas</translation>
    </message>
    <message>
        <source>Public service announcements</source>
        <translation>Avisos de servicio público</translation>
    </message>
    <message>
        <source>Security alerts</source>
        <translation>Alertas de seguridad</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulario web</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Formulario en papel</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Por mensaje de texto</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>De palabra</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Lista importada</translation>
    </message>
</context>
<context>
    <name>am::models::TypedDate</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>am::models::UseCases</name>
    <message>
        <source>Low volume, mixed</source>
        <translation>Bajo volumen, mixto</translation>
    </message>
    <message>
        <source>Several purposes at small volume. Cheapest to run; the daily caps of carriers are low.</source>
        <translation>Varias finalidades con poco volumen. Lo más barato de mantener; los topes diarios de los operadores son bajos.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>Two to five purposes under one campaign, at any volume.</source>
        <translation>De dos a cinco finalidades en una campaña, con cualquier volumen.</translation>
    </message>
    <message>
        <source>Sign-in codes (2FA)</source>
        <translation>Códigos de inicio de sesión (2FA)</translation>
    </message>
    <message>
        <source>One-time codes that people need to sign in or to confirm.</source>
        <translation>Códigos de un solo uso que la gente necesita para iniciar sesión o confirmar.</translation>
    </message>
    <message>
        <source>Account notifications</source>
        <translation>Notificaciones de cuenta</translation>
    </message>
    <message>
        <source>Notices about an account the person holds: receipts, changes, reminders.</source>
        <translation>Avisos sobre una cuenta de la persona: recibos, cambios, recordatorios.</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Conversations with people who buy from you: questions, answers, support.</source>
        <translation>Conversaciones con quienes le compran: preguntas, respuestas, soporte.</translation>
    </message>
    <message>
        <source>Delivery notifications</source>
        <translation>Notificaciones de entrega</translation>
    </message>
    <message>
        <source>Where an order or a repair is, and when it arrives or is ready.</source>
        <translation>Dónde está un pedido o una reparación y cuándo llega o está lista.</translation>
    </message>
    <message>
        <source>Fraud alerts</source>
        <translation>Alertas de fraude</translation>
    </message>
    <message>
        <source>Warnings about suspicious use of the person&apos;s account.</source>
        <translation>Avisos de uso sospechoso de la cuenta de la persona.</translation>
    </message>
    <message>
        <source>Security alerts</source>
        <translation>Alertas de seguridad</translation>
    </message>
    <message>
        <source>Warnings about the safety of a system or a building.</source>
        <translation>Avisos sobre la seguridad de un sistema o de un edificio.</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Offers, news and anything that promotes. Needs written consent and has the strictest review.</source>
        <translation>Ofertas, novedades y todo lo que promociona. Necesita consentimiento por escrito y tiene la revisión más estricta.</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Educación superior</translation>
    </message>
    <message>
        <source>Texts of colleges and universities.</source>
        <translation>Mensajes de centros de enseñanza superior y universidades.</translation>
    </message>
    <message>
        <source>Polls and votes</source>
        <translation>Encuestas y votaciones</translation>
    </message>
    <message>
        <source>Surveys and votes that are not political.</source>
        <translation>Encuestas y votaciones que no son políticas.</translation>
    </message>
    <message>
        <source>Public service announcements</source>
        <translation>Avisos de servicio público</translation>
    </message>
    <message>
        <source>Information that raises awareness of a public matter.</source>
        <translation>Información que da a conocer un asunto público.</translation>
    </message>
    <message>
        <source>Agents and franchises</source>
        <translation>Agentes y franquicias</translation>
    </message>
    <message>
        <source>Many agents or branches of one brand, each with an own number.</source>
        <translation>Muchos agentes o sucursales de una marca, cada uno con su propio número.</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>Beneficencia</translation>
    </message>
    <message>
        <source>Texts of a registered charity; some carriers want 501(c)(3) status.</source>
        <translation>Mensajes de una entidad benéfica registrada; algunos operadores exigen la condición 501(c)(3).</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Alerts in a danger to life or property.</source>
        <translation>Alertas ante un peligro para la vida o los bienes.</translation>
    </message>
    <message>
        <source>Schools (K-12)</source>
        <translation>Escuelas (K-12)</translation>
    </message>
    <message>
        <source>Texts of schools to parents, pupils and staff.</source>
        <translation>Mensajes de escuelas a padres, alumnos y personal.</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Campaign texts; need a political vetting first.</source>
        <translation>Mensajes de campañas políticas; necesitan antes una evaluación política.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Peer-to-peer texts between people who keep their numbers private.</source>
        <translation>Mensajes entre particulares que mantienen sus números en privado.</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Texts between people through a social service.</source>
        <translation>Mensajes entre personas a través de un servicio social.</translation>
    </message>
    <message>
        <source>Sweepstakes</source>
        <translation>Sorteos</translation>
    </message>
    <message>
        <source>Prize draws; always reviewed by hand.</source>
        <translation>Sorteos con premio; siempre se revisan a mano.</translation>
    </message>
    <message>
        <source>Sole proprietor</source>
        <translation>Empresario individual</translation>
    </message>
    <message>
        <source>For a brand that is one person without an EIN.</source>
        <translation>Para una marca que es una persona sin EIN.</translation>
    </message>
</context>
<context>
    <name>am::ui::AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Your organization, its wallet and its sending rules.</source>
        <translation>Su organización, su monedero y sus reglas de envío.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Ask the API again</source>
        <translation>Volver a consultar la API</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Prepaid balance</source>
        <translation>Saldo prepago</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Sending rules</source>
        <translation>Reglas de envío</translation>
    </message>
    <message>
        <source>Nothing is known about the account yet</source>
        <translation>Todavía no se sabe nada de la cuenta</translation>
    </message>
    <message>
        <source>It is read with the first synchronization. A key without the scopes org:read and billing:read cannot read it.</source>
        <translation>Se lee con la primera sincronización. Una clave sin los permisos (scopes) org:read y billing:read no puede leerla.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>This key may not read the wallet (scope billing:read).</source>
        <translation>Esta clave no puede leer el monedero (permiso billing:read).</translation>
    </message>
    <message>
        <source>Spent this month</source>
        <translation>Gastado este mes</translation>
    </message>
    <message>
        <source>Projected for the month</source>
        <translation>Previsto para el mes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Automatic top-up</source>
        <translation>Recarga automática</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Send tier</source>
        <translation>Nivel de envío</translation>
    </message>
    <message>
        <source>Send limit</source>
        <translation>Límite de envío</translation>
    </message>
    <message>
        <source>%1 per second, %2 per minute</source>
        <translation>%1 por segundo, %2 por minuto</translation>
    </message>
    <message>
        <source>This key may not read the organization (scope org:read).</source>
        <translation>Esta clave no puede leer la organización (permiso org:read).</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Billing email</source>
        <translation>Correo de facturación</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendedor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Miembro desde</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID de la organización</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horario de silencio</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>De %1 a %2, %3</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <translation>Respuestas automáticas</translation>
    </message>
    <message>
        <source>The provider&apos;s default text</source>
        <translation>El texto predeterminado del proveedor</translation>
    </message>
    <message>
        <source>Reply to STOP</source>
        <translation>Respuesta a STOP</translation>
    </message>
    <message>
        <source>Reply to HELP</source>
        <translation>Respuesta a HELP</translation>
    </message>
    <message>
        <source>Reply to START</source>
        <translation>Respuesta a START</translation>
    </message>
    <message>
        <source>Messages kept by the provider</source>
        <translation>Mensajes que conserva el proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>MMS media kept by the provider</source>
        <translation>Archivos MMS que conserva el proveedor</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
</context>
<context>
    <name>am::ui::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing needs you right now.</source>
        <translation>Nada requiere su atención ahora.</translation>
    </message>
    <message>
        <source>Failed texts, missing receipts, refused sends, registration, opt-ins, the wallet and copying are watched here.</source>
        <translation>Aquí se vigilan los mensajes fallidos, los acuses que faltan, los envíos rechazados, el registro, las altas, el monedero y la copia.</translation>
    </message>
</context>
<context>
    <name>am::ui::AttestedConsentDialog</name>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>For consent given on a form, on paper or by word. You attest it: keep what proves it.</source>
        <translation>Para el consentimiento dado en un formulario, en papel o de palabra. Usted da fe de él: conserve lo que lo demuestra.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You have no number yet</source>
        <translation>Todavía no tiene ningún número</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>To our number</source>
        <translation>Para nuestro número</translation>
    </message>
    <message>
        <source>Consent is given to one number of yours.</source>
        <translation>El consentimiento se da a uno de sus números.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Any notation; numbers without + are read as US numbers.</source>
        <translation>En cualquier notación; los números sin + se leen como de EE. UU.</translation>
    </message>
    <message>
        <source>How and when</source>
        <translation>Cómo y cuándo</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>In your time zone.</source>
        <translation>En su zona horaria.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>What the contact agreed to</source>
        <translation>Lo que aceptó el contacto</translation>
    </message>
    <message>
        <source>Word for word, as shown or read out. The API keeps a hash of it.</source>
        <translation>Palabra por palabra, tal como se mostró o se leyó. La API guarda un hash.</translation>
    </message>
    <message>
        <source>Further evidence</source>
        <translation>Otras pruebas</translation>
    </message>
    <message>
        <source>Address of the form</source>
        <translation>Dirección del formulario</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Of the contact when the form was sent.</source>
        <translation>La del contacto cuando se envió el formulario.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Press Record consent again: the same request is never carried out twice.</source>
        <translation>Vuelva a pulsar Registrar consentimiento: la misma solicitud nunca se ejecuta dos veces.</translation>
    </message>
</context>
<context>
    <name>am::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>am::ui::BubbleGeometry</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Comprobar</translation>
    </message>
</context>
<context>
    <name>am::ui::CampaignSteps</name>
    <message>
        <source>the brand&apos;s name</source>
        <translation>el nombre de la marca</translation>
    </message>
    <message>
        <source>a telephone number, e-mail or web address of the brand</source>
        <translation>un número de teléfono, correo electrónico o dirección web de la marca</translation>
    </message>
    <message>
        <source>what people sign up for (choose a use case)</source>
        <translation>a qué se apunta la gente (elija un caso de uso)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove sample %1</source>
        <translation>Quitar el ejemplo %1</translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation>Añadir un ejemplo</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Redactar</translation>
    </message>
    <message>
        <source>Writes it from what the brand says; Undo brings the old text back</source>
        <translation>Lo redacta con los datos de la marca; Deshacer recupera el texto anterior</translation>
    </message>
    <message>
        <source>Compose %1</source>
        <translation>Redactar %1</translation>
    </message>
    <message>
        <source>Compose all</source>
        <translation>Redactar todo</translation>
    </message>
    <message>
        <source>Complete as reviewers want them, from what the brand says. Undo brings your own texts back.</source>
        <translation>Completos, como los quieren los revisores, con los datos de la marca. Deshacer recupera sus propios textos.</translation>
    </message>
    <message>
        <source>Not all could be composed: missing is %1.</source>
        <translation>No se pudo redactar todo: falta %1.</translation>
    </message>
    <message>
        <source>The registry takes five at most</source>
        <translation>El registro admite cinco como máximo</translation>
    </message>
</context>
<context>
    <name>am::ui::CarrierPanelView</name>
    <message>
        <source>Carriers</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>The API gives no carrier data for this campaign.</source>
        <translation>La API no da datos de operadores para esta campaña.</translation>
    </message>
    <message>
        <source>Nothing yet: carriers answer once the registry has accepted the campaign.</source>
        <translation>Nada todavía: los operadores responden cuando el registro ha aceptado la campaña.</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Rechaza</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Carries it</source>
        <translation>La acepta</translation>
    </message>
    <message>
        <source>Supports it</source>
        <translation>La admite</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <translation>Cumple los requisitos</translation>
    </message>
    <message>
        <source>Reviews by hand</source>
        <translation>Revisión manual</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Por minuto</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
</context>
<context>
    <name>am::ui::ChangesView</name>
    <message>
        <source>Changes against what was filed</source>
        <translation>Cambios respecto a lo presentado</translation>
    </message>
    <message>
        <source>Nothing is changed yet: this is what was rejected.</source>
        <translation>Todavía no se ha cambiado nada: esto es lo que se rechazó.</translation>
    </message>
    <message>
        <source>%1 as it was filed</source>
        <translation>%1 tal como se presentó</translation>
    </message>
    <message>
        <source>%1 as it is now</source>
        <translation>%1 tal como está ahora</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>A reason was given here, and the text is unchanged.</source>
        <translation>Aquí se dio un motivo y el texto no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>am::ui::ClosingPage</name>
    <message>
        <source>Closing…</source>
        <translation>Cerrando…</translation>
    </message>
    <message>
        <source>Closing &quot;%1&quot;…</source>
        <translation>Cerrando «%1»…</translation>
    </message>
    <message>
        <source>What was fetched is still being written. Nothing is lost, and copying goes on from here the next time.</source>
        <translation>Lo obtenido todavía se está escribiendo. No se pierde nada, y la copia continúa desde aquí la próxima vez.</translation>
    </message>
</context>
<context>
    <name>am::ui::ComposerPanel</name>
    <message>
        <source>Open Numbers</source>
        <translation>Abrir Números</translation>
    </message>
    <message>
        <source>Open Registration</source>
        <translation>Abrir Registro</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Texto que se enviará</translation>
    </message>
    <message>
        <source>Use plain characters</source>
        <translation>Usar caracteres simples</translation>
    </message>
    <message>
        <source>Replace quotes, dashes and the like by plain ones, so that more fits into a segment</source>
        <translation>Sustituir comillas, guiones y similares por caracteres simples, para que quepa más en un segmento</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag (optional)</source>
        <translation>Etiqueta (opcional)</translation>
    </message>
    <message>
        <source>A word of your own that the message carries, to find it again</source>
        <translation>Una palabra suya que lleva el mensaje, para volver a encontrarlo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>This contact has opted out.</source>
        <translation>Este contacto está de baja.</translation>
    </message>
    <message>
        <source>Text to %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message numerus="yes">
        <source>Rate used up, %n s</source>
        <translation>
            <numerusform>Ritmo agotado, %n s</numerusform>
            <numerusform>Ritmo agotado, %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>Queda %n carácter</numerusform>
            <numerusform>Quedan %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Texts to this contact: %1</source>
        <translation>Mensajes a este contacto: %1</translation>
    </message>
</context>
<context>
    <name>am::ui::ConfirmDialog</name>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Escriba %1 para confirmar:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>am::ui::ConsentBar</name>
    <message>
        <source>Start double opt-in</source>
        <translation>Iniciar doble confirmación</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consentimiento: %1</translation>
    </message>
</context>
<context>
    <name>am::ui::ConsentInspector</name>
    <message>
        <source>Opted in</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Confirmed again</source>
        <translation>Confirmado de nuevo</translation>
    </message>
    <message>
        <source>Double opt-in expired</source>
        <translation>Doble confirmación caducada</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The contact was asked. YES by %1 turns it into consent.</source>
        <translation>Se preguntó al contacto. Si responde YES hasta el %1, habrá consentimiento.</translation>
    </message>
    <message>
        <source>The contact was asked. YES turns it into consent.</source>
        <translation>Se preguntó al contacto. Si responde YES, habrá consentimiento.</translation>
    </message>
    <message>
        <source>The contact did not answer in time. Nothing may be sent.</source>
        <translation>El contacto no respondió a tiempo. No se puede enviar nada.</translation>
    </message>
    <message>
        <source>The contact opted out by reply. Nothing done here overrides that: only the contact can opt in again, by texting START or by answering YES.</source>
        <translation>El contacto se dio de baja al responder. Nada de lo que se haga aquí lo cambia: solo el contacto puede volver a darse de alta, enviando START o respondiendo YES.</translation>
    </message>
    <message>
        <source>Consent was revoked. Texts to this contact from this number are refused until there is consent again.</source>
        <translation>El consentimiento se revocó. Los mensajes a este contacto desde este número se rechazan hasta que vuelva a haber consentimiento.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>Start double opt-in</source>
        <translation>Iniciar doble confirmación</translation>
    </message>
    <message>
        <source>Revoke consent…</source>
        <translation>Revocar consentimiento…</translation>
    </message>
    <message>
        <source>Opt the contact out (Delete)</source>
        <translation>Dar de baja al contacto (Supr)</translation>
    </message>
    <message>
        <source>History and evidence</source>
        <translation>Historial y pruebas</translation>
    </message>
    <message>
        <source>Double opt-in started</source>
        <translation>Doble confirmación iniciada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>The history could not be fetched; it appears when the API can be asked.</source>
        <translation>No se pudo obtener el historial; aparecerá cuando se pueda consultar la API.</translation>
    </message>
    <message>
        <source>No history was received yet.</source>
        <translation>Todavía no se ha recibido ningún historial.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Agreement hash</source>
        <translation>Hash del texto aceptado</translation>
    </message>
    <message>
        <source>Raw event</source>
        <translation>Evento sin procesar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Consent id</source>
        <translation>ID de consentimiento</translation>
    </message>
    <message>
        <source>None until the contact says YES</source>
        <translation>Ninguno hasta que el contacto responda YES</translation>
    </message>
    <message>
        <source>Number id</source>
        <translation>ID del número</translation>
    </message>
    <message>
        <source>Line type</source>
        <translation>Tipo de línea</translation>
    </message>
</context>
<context>
    <name>am::ui::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Who may be texted from which number, with the history that proves it.</source>
        <translation>A quién se puede escribir y desde qué número, con el historial que lo demuestra.</translation>
    </message>
    <message>
        <source>Start double opt-in</source>
        <translation>Iniciar doble confirmación</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Ask a contact for consent by text (%1)</source>
        <translation>Pedir el consentimiento de un contacto por mensaje (%1)</translation>
    </message>
    <message>
        <source>Record consent that was given elsewhere, with its evidence</source>
        <translation>Registrar un consentimiento dado por otra vía, con sus pruebas</translation>
    </message>
    <message>
        <source>Consent revoked</source>
        <translation>Consentimiento revocado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>De alta</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Waiting for YES</source>
        <translation>A la espera de YES</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Consent records</source>
        <translation>Registros de consentimiento</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln mostrado</numerusform>
            <numerusform>%Ln mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted in</source>
        <translation>
            <numerusform>%Ln de alta</numerusform>
            <numerusform>%Ln de alta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out</source>
        <translation>
            <numerusform>%Ln de baja</numerusform>
            <numerusform>%Ln de baja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for YES</source>
        <translation>
            <numerusform>%Ln a la espera de YES</numerusform>
            <numerusform>%Ln a la espera de YES</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No record fits the state, the number and the contact chosen above.</source>
        <translation>Ningún registro corresponde al estado, al número y al contacto elegidos arriba.</translation>
    </message>
    <message>
        <source>Consent was not copied yet</source>
        <translation>El consentimiento todavía no se ha copiado</translation>
    </message>
    <message>
        <source>No consent on file yet</source>
        <translation>Todavía no consta ningún consentimiento</translation>
    </message>
    <message>
        <source>Ask a contact by text, or record consent that was given elsewhere. Without it the API refuses to send.</source>
        <translation>Pregunte a un contacto por mensaje o registre un consentimiento dado por otra vía. Sin él, la API rechaza el envío.</translation>
    </message>
    <message>
        <source>Consent is given to one of your numbers. Get a number first.</source>
        <translation>El consentimiento se da a uno de sus números. Obtenga antes un número.</translation>
    </message>
    <message>
        <source>Consent of %1 recorded</source>
        <translation>Consentimiento de %1 registrado</translation>
    </message>
    <message>
        <source>Revoke the consent of %1?</source>
        <translation>¿Revocar el consentimiento de %1?</translation>
    </message>
    <message>
        <source>The contact is opted out of texts from %1 at once.</source>
        <translation>El contacto queda de inmediato de baja de los mensajes desde %1.</translation>
    </message>
    <message>
        <source>The record and its history stay.</source>
        <translation>El registro y su historial se conservan.</translation>
    </message>
    <message>
        <source>You cannot take it back: the contact has to consent again.</source>
        <translation>No se puede deshacer: el contacto tiene que volver a dar su consentimiento.</translation>
    </message>
    <message>
        <source>Revoke consent</source>
        <translation>Revocar consentimiento</translation>
    </message>
    <message>
        <source>Go to numbers</source>
        <translation>Ir a los números</translation>
    </message>
</context>
<context>
    <name>am::ui::ConversationDelegate</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Teléfono fijo</translation>
    </message>
</context>
<context>
    <name>am::ui::ConversationInspector</name>
    <message>
        <source>%1, %2 there</source>
        <comment>zone, time of day</comment>
        <translation>%1, hora local %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, guessed from area code %2</source>
        <translation>%1, según el prefijo %2</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>%1, guessed from area code</source>
        <translation>%1, según el prefijo</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between time zones</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Consent id</source>
        <translation>ID de consentimiento</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The history could not be fetched anew: %1</source>
        <translation>No se pudo volver a obtener el historial: %1</translation>
    </message>
    <message>
        <source>Start double opt-in</source>
        <translation>Iniciar doble confirmación</translation>
    </message>
    <message>
        <source>Revoke consent…</source>
        <translation>Revocar consentimiento…</translation>
    </message>
    <message>
        <source>Line type</source>
        <translation>Tipo de línea</translation>
    </message>
</context>
<context>
    <name>am::ui::ConversationListPane</name>
    <message>
        <source>Search contact or text</source>
        <translation>Buscar contacto o texto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Qué conversaciones</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Sin leer: %1</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Ninguna conversación coincide</translation>
    </message>
    <message>
        <source>The archive could not be read</source>
        <translation>No se pudo leer el archivo local</translation>
    </message>
    <message numerus="yes">
        <source>%n filters are active.</source>
        <translation>
            <numerusform>Hay %n filtro activo.</numerusform>
            <numerusform>Hay %n filtros activos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Todavía no hay conversaciones</translation>
    </message>
</context>
<context>
    <name>am::ui::ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Read and answer texts, with consent always in sight.</source>
        <translation>Lea y responda mensajes, con el consentimiento siempre a la vista.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Open Numbers</source>
        <translation>Abrir Números</translation>
    </message>
    <message>
        <source>Open the sandbox&apos;s phones</source>
        <translation>Abrir los teléfonos del sandbox</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Ninguna conversación abierta</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one with Ctrl+N.</source>
        <translation>Elija una de la lista o inicie otra con Ctrl+N.</translation>
    </message>
    <message>
        <source>Text any contact (Ctrl+N)</source>
        <translation>Escribir a cualquier contacto (Ctrl+N)</translation>
    </message>
    <message>
        <source>Consent revoked</source>
        <translation>Consentimiento revocado</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Todavía no hay conversaciones</translation>
    </message>
    <message>
        <source>Order a number first. Texts to it and from it show up here.</source>
        <translation>Pida antes un número. Los mensajes que reciba y envíe aparecen aquí.</translation>
    </message>
    <message>
        <source>Text %1 from your phone: it shows up here by itself.</source>
        <translation>Escriba a %1 desde su teléfono: aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>Revoke the consent of %1?</source>
        <translation>¿Revocar el consentimiento de %1?</translation>
    </message>
    <message>
        <source>No more texts can be sent to this contact from %1. Only the contact can opt in again. This cannot be undone.</source>
        <translation>No se podrán enviar más mensajes a este contacto desde %1. Solo el contacto puede volver a darse de alta. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke consent</source>
        <translation>Revocar consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations match</source>
        <translation>
            <numerusform>%n conversación coincide</numerusform>
            <numerusform>%n conversaciones coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>conversations, unread</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>am::ui::DataTable</name>
    <message>
        <source>Show all columns</source>
        <translation>Mostrar todas las columnas</translation>
    </message>
</context>
<context>
    <name>am::ui::DateJumpPanel</name>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <translation>Escriba un día como %1.</translation>
    </message>
    <message>
        <source>After the last message, of %1.</source>
        <translation>Después del último mensaje, del %1.</translation>
    </message>
    <message>
        <source>Before the first message, of %1.</source>
        <translation>Antes del primer mensaje, del %1.</translation>
    </message>
    <message>
        <source>%1: the first message of that day or the next after it.</source>
        <translation>%1: el primer mensaje de ese día o el siguiente posterior.</translation>
    </message>
</context>
<context>
    <name>am::ui::DeveloperPage</name>
    <message>
        <source>Developer</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Requests of this console since it was opened. Keys, numbers and texts in bodies are masked.</source>
        <translation>Solicitudes de esta consola desde que se abrió. Las claves, los números y los textos de los cuerpos se enmascaran.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>Llamadas a la API</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Sandbox control</source>
        <translation>Control del sandbox</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Qué solicitudes</translation>
    </message>
    <message>
        <source>Path, code or request id</source>
        <translation>Ruta, código o ID de solicitud</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Todavía no hay solicitudes</translation>
    </message>
    <message>
        <source>Each call to the API appears here with its status, time and request id.</source>
        <translation>Cada llamada a la API aparece aquí con su estado, su duración y su ID de solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) kept in memory, %1 failed</source>
        <translation>
            <numerusform>%n solicitud en memoria, %1 con fallo</numerusform>
            <numerusform>%n solicitudes en memoria, %1 con fallo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Command copied. It takes the key from AGENTMESSAGE_API_KEY.</source>
        <translation>Orden copiada. Toma la clave de AGENTMESSAGE_API_KEY.</translation>
    </message>
</context>
<context>
    <name>am::ui::DoubleOptInDialog</name>
    <message>
        <source>Start double opt-in</source>
        <translation>Iniciar doble confirmación</translation>
    </message>
    <message>
        <source>We text the contact once. Only their YES turns it into consent, with a record that proves it.</source>
        <translation>Escribimos al contacto una sola vez. Solo su YES lo convierte en consentimiento, con un registro que lo demuestra.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Enviar petición</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You have no number yet</source>
        <translation>Todavía no tiene ningún número</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Any notation; numbers without + are read as US numbers.</source>
        <translation>En cualquier notación; los números sin + se leen como de EE. UU.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>From our number</source>
        <translation>Desde nuestro número</translation>
    </message>
    <message>
        <source>Consent is given to one number of yours.</source>
        <translation>El consentimiento se da a uno de sus números.</translation>
    </message>
    <message>
        <source>A good text</source>
        <translation>Un buen texto</translation>
    </message>
    <message>
        <source>An informational check of the words, not legal advice.</source>
        <translation>Comprobación informativa de las palabras, no asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>What they agreed to before</source>
        <translation>Lo que aceptó antes</translation>
    </message>
    <message>
        <source>Optional: the wording of your form or script, kept with the record.</source>
        <translation>Opcional: las palabras de su formulario o guion, que se guardan con el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot tell, no brand is known for this number</source>
        <translation>%1: no se puede saber, no se conoce ninguna marca de este número</translation>
    </message>
    <message>
        <source>%1: not found</source>
        <translation>%1: no se encuentra</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Press Send request again: the same request is never carried out twice.</source>
        <translation>Vuelva a pulsar Enviar petición: la misma solicitud nunca se ejecuta dos veces.</translation>
    </message>
</context>
<context>
    <name>am::ui::DoubleOptInPanel</name>
    <message>
        <source>What can happen: the text goes out and waits for YES; an earlier double opt-in still waits, and no second text goes out; or the contact has opted in already.</source>
        <translation>Lo que puede pasar: el mensaje sale y espera el YES; una doble confirmación anterior sigue a la espera y no sale un segundo mensaje; o el contacto ya está de alta.</translation>
    </message>
    <message>
        <source>Send double opt-in</source>
        <translation>Enviar doble confirmación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Double opt-in</source>
        <translation>Doble confirmación</translation>
    </message>
    <message>
        <source>Confirmation text the contact receives</source>
        <translation>Texto de confirmación que recibe el contacto</translation>
    </message>
    <message>
        <source>Agreement text kept as evidence</source>
        <translation>Texto aceptado que se guarda como prueba</translation>
    </message>
    <message>
        <source>Agreement text kept as evidence (optional)</source>
        <translation>Texto aceptado que se guarda como prueba (opcional)</translation>
    </message>
    <message>
        <source>Ask %1 for consent</source>
        <translation>Pedir consentimiento a %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>am::ui::ErrorCard</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichero: %1</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Notificado: %1</translation>
    </message>
</context>
<context>
    <name>am::ui::ExportBar</name>
    <message>
        <source>Write the messages that pass the filter to a CSV or JSON Lines file</source>
        <translation>Escribir los mensajes que pasan el filtro en un fichero CSV o JSON Lines</translation>
    </message>
    <message>
        <source>Write all records with their history to a CSV or JSON Lines file</source>
        <translation>Escribir todos los registros con su historial en un fichero CSV o JSON Lines</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Close the message about the export</source>
        <translation>Cerrar el aviso sobre la exportación</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln rows to %1</source>
        <translation>
            <numerusform>%Ln fila exportada a %1</numerusform>
            <numerusform>%Ln filas exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>am::ui::FieldBlock</name>
    <message>
        <source>up to %L1</source>
        <translation>hasta %L1</translation>
    </message>
    <message>
        <source>%L1 of at least %L2</source>
        <translation>%L1 de al menos %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Unicode because of %1: a segment then holds %2 characters instead of %3.</source>
        <translation>Unicode por %1: así caben %2 caracteres por segmento en lugar de %3.</translation>
    </message>
</context>
<context>
    <name>am::ui::FieldNotes</name>
    <message>
        <source>Rejected before: %1</source>
        <translation>Rechazado antes: %1</translation>
    </message>
    <message>
        <source>Look at these, too: %1.</source>
        <translation>Mire también: %1.</translation>
    </message>
    <message>
        <source>Still as it was rejected.</source>
        <translation>Sigue tal como se rechazó.</translation>
    </message>
    <message>
        <source>Changed since it was rejected.</source>
        <translation>Cambiado desde el rechazo.</translation>
    </message>
</context>
<context>
    <name>am::ui::FigureGrid</name>
    <message>
        <source>%1: %2. %3. %4</source>
        <comment>label, figure, comparison, week</comment>
        <translation>%1: %2. %3. %4</translation>
    </message>
</context>
<context>
    <name>am::ui::FiledView</name>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Caso de uso</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalidades</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>Solo adultos</translation>
    </message>
    <message>
        <source>Direct lending</source>
        <translation>Préstamos directos</translation>
    </message>
    <message>
        <source>Number pool</source>
        <translation>Grupo de números</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln segments</source>
        <translation>
            <numerusform>%1 · %Ln segmento</numerusform>
            <numerusform>%1 · %Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Opt-in flow</source>
        <translation>Proceso de alta</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Ejemplo %1</translation>
    </message>
    <message>
        <source>Opt-in keywords</source>
        <translation>Palabras clave de alta</translation>
    </message>
    <message>
        <source>Opt-in confirmation</source>
        <translation>Confirmación de alta</translation>
    </message>
    <message>
        <source>Opt-out keywords</source>
        <translation>Palabras clave de baja</translation>
    </message>
    <message>
        <source>Opt-out confirmation</source>
        <translation>Confirmación de baja</translation>
    </message>
    <message>
        <source>Help keywords</source>
        <translation>Palabras clave de ayuda</translation>
    </message>
    <message>
        <source>Help reply</source>
        <translation>Respuesta de ayuda</translation>
    </message>
</context>
<context>
    <name>am::ui::FilingSummary</name>
    <message>
        <source>Before it is filed</source>
        <translation>Antes de presentar</translation>
    </message>
    <message>
        <source>A filed registration cannot be changed, and what was charged is not refunded.</source>
        <translation>Un registro presentado no se puede cambiar y lo cobrado no se devuelve.</translation>
    </message>
    <message>
        <source>What will be filed</source>
        <translation>Qué se presentará</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>The request as a command for a shell. It reads the key from AGENTMESSAGE_API_KEY.</source>
        <translation>La solicitud como orden para un shell. Lee la clave de AGENTMESSAGE_API_KEY.</translation>
    </message>
    <message>
        <source>The balance does not cover this.</source>
        <translation>El saldo no cubre esto.</translation>
    </message>
</context>
<context>
    <name>am::ui::FindingDetails</name>
    <message>
        <source>What helps: %1</source>
        <translation>Qué ayuda: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Rejection codes: %1</source>
        <translation>Códigos de rechazo: %1</translation>
    </message>
</context>
<context>
    <name>am::ui::FindingNote</name>
    <message>
        <source>Apply fix</source>
        <translation>Aplicar corrección</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>finding, who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <translation>Detalles de «%1»</translation>
    </message>
    <message>
        <source>Why, what helps, and where the rule comes from</source>
        <translation>Por qué, qué ayuda y de dónde viene la norma</translation>
    </message>
    <message>
        <source>Apply the fix of “%1”</source>
        <translation>Aplicar la corrección de «%1»</translation>
    </message>
</context>
<context>
    <name>am::ui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings; Enter goes to the field</source>
        <translation>Hallazgos; Intro va al campo</translation>
    </message>
    <message>
        <source>Those that leave all you typed standing; one step to take back</source>
        <translation>Las que conservan todo lo escrito; se deshacen en un solo paso</translation>
    </message>
    <message>
        <source>The current finding</source>
        <translation>El hallazgo actual</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>Aplicar corrección</translation>
    </message>
    <message>
        <source>Ask the API to review</source>
        <translation>Pedir revisión a la API</translation>
    </message>
    <message>
        <source>Sends the draft to be looked at. Nothing is filed, charged or kept.</source>
        <translation>Envía el borrador para que se revise. No se presenta, cobra ni guarda nada.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln plain fixes</source>
        <translation>
            <numerusform>Aplicar %Ln corrección sencilla</numerusform>
            <numerusform>Aplicar %Ln correcciones sencillas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The API reviews…</source>
        <translation>La API está revisando…</translation>
    </message>
    <message>
        <source>Ask the API again</source>
        <translation>Pedir otra revisión a la API</translation>
    </message>
    <message>
        <source>Nothing is filed, charged or kept.</source>
        <translation>No se presenta, cobra ni guarda nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings of the API</source>
        <translation>
            <numerusform>%Ln hallazgo de la API</numerusform>
            <numerusform>%Ln hallazgos de la API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of an earlier state of this draft.</source>
        <translation>%1, de un estado anterior de este borrador.</translation>
    </message>
    <message>
        <source>%1, of this state of the draft.</source>
        <translation>%1, de este estado del borrador.</translation>
    </message>
</context>
<context>
    <name>am::ui::FirstStepsCard</name>
    <message>
        <source>From here to the first text</source>
        <translation>De aquí al primer mensaje</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>state, title, hint</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>am::ui::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>am::ui::FormRow</name>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
</context>
<context>
    <name>am::ui::GlobalSearch</name>
    <message>
        <source>Search messages, numbers, tags…</source>
        <translation>Buscar mensajes, números, etiquetas…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Results are shown below while you type; move through them with the arrow keys.</source>
        <translation>Los resultados se muestran abajo mientras escribe; recórralos con las teclas de flecha.</translation>
    </message>
    <message>
        <source>Words, a number, an id, or a filter like status:failed from:+1415* after:2026-01-01 (Ctrl+K)</source>
        <translation>Palabras, un número, un ID o un filtro como status:failed from:+1415* after:2026-01-01 (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>am::ui::Inspector</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>am::ui::LineTypeView</name>
    <message>
        <source>Cannot receive texts. The API refuses to send them.</source>
        <translation>No puede recibir mensajes. La API rechaza su envío.</translation>
    </message>
    <message>
        <source>Texts by</source>
        <translation>Operador de mensajes</translation>
    </message>
    <message>
        <source>Calls by</source>
        <translation>Operador de llamadas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Not known: not looked up in the last 90 days.</source>
        <translation>No se conoce: no se ha consultado en los últimos 90 días.</translation>
    </message>
    <message>
        <source>Not known. Only numbers of the United States and Canada can be looked up.</source>
        <translation>No se conoce. Solo se pueden consultar números de Estados Unidos y Canadá.</translation>
    </message>
    <message>
        <source>Look up again…</source>
        <translation>Consultar de nuevo…</translation>
    </message>
    <message>
        <source>Look up line type…</source>
        <translation>Consultar tipo de línea…</translation>
    </message>
    <message>
        <source>Shows what it costs before it asks</source>
        <translation>Muestra lo que cuesta antes de consultar</translation>
    </message>
</context>
<context>
    <name>am::ui::LookupDialog</name>
    <message>
        <source>Look up numbers</source>
        <translation>Consultar números</translation>
    </message>
    <message>
        <source>Finds out whether a number is a mobile, a landline or VoIP. Landlines cannot receive texts. A result is kept for 90 days.</source>
        <translation>Averigua si un número es móvil, fijo o VoIP. Los teléfonos fijos no pueden recibir mensajes. El resultado se conserva 90 días.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>One per line, or separated by commas. Numbers of the United States and Canada.</source>
        <translation>Uno por línea o separados por comas. Números de Estados Unidos y Canadá.</translation>
    </message>
    <message>
        <source>Numbers and what is known of them</source>
        <translation>Números y lo que se sabe de ellos</translation>
    </message>
    <message>
        <source>Asks again for what failed, and for nothing else</source>
        <translation>Vuelve a consultar lo que falló y nada más</translation>
    </message>
    <message>
        <source>Lets the lookup on its way end and asks for no further number</source>
        <translation>Deja terminar la consulta en curso y no consulta más números</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look up</source>
        <translation>
            <numerusform>%Ln por consultar</numerusform>
            <numerusform>%Ln por consultar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln conocido</numerusform>
            <numerusform>%Ln conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be asked</source>
        <translation>
            <numerusform>%Ln no se puede consultar</numerusform>
            <numerusform>%Ln no se pueden consultar</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between counts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln looked up</source>
        <translation>
            <numerusform>%Ln consultado</numerusform>
            <numerusform>%Ln consultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are left out: at most %1 at a time.</source>
        <translation>
            <numerusform>%Ln número queda fuera: como máximo %1 a la vez.</numerusform>
            <numerusform>%Ln números quedan fuera: como máximo %1 a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>cost, balance</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Ask again for numbers that are known; each is charged again</source>
        <translation>Volver a consultar los números conocidos; cada uno se cobra de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Look up %Ln numbers, charged</source>
        <translation>
            <numerusform>Consultar %Ln número, con cargo</numerusform>
            <numerusform>Consultar %Ln números, con cargo</numerusform>
        </translation>
    </message>
    <message>
        <source>Each number is charged (Ctrl+Enter)</source>
        <translation>Cada número se cobra (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Press Retry failed: the same question is never charged twice.</source>
        <translation>Pulse Reintentar fallidos: la misma consulta nunca se cobra dos veces.</translation>
    </message>
</context>
<context>
    <name>am::ui::MainWindow</name>
    <message>
        <source>AgentMessage Console</source>
        <translation>AgentMessage Console</translation>
    </message>
    <message>
        <source>AgentMessage Console — %1 (Sandbox)</source>
        <translation>AgentMessage Console — %1 (Sandbox)</translation>
    </message>
    <message>
        <source>AgentMessage Console — %1</source>
        <translation>AgentMessage Console — %1</translation>
    </message>
</context>
<context>
    <name>am::ui::MessageDetails</name>
    <message>
        <source>Do not send it again.</source>
        <translation>No lo envíe otra vez.</translation>
    </message>
    <message>
        <source>Sending again later may work.</source>
        <translation>Enviarlo más tarde puede funcionar.</translation>
    </message>
    <message>
        <source>Mend the cause before sending again.</source>
        <translation>Corrija la causa antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>Sending it once more may work.</source>
        <translation>Enviarlo una vez más puede funcionar.</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>desarrollador</translation>
    </message>
    <message>
        <source>compliance reviewer</source>
        <translation>revisor normativo</translation>
    </message>
    <message>
        <source>support</source>
        <translation>soporte</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>%1 (%2 later)</source>
        <comment>time, span</comment>
        <translation>%1 (%2 después)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detectada</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>Carrier id</source>
        <translation>ID del operador</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Other fields, as received</source>
        <translation>Otros campos, tal como se recibieron</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
</context>
<context>
    <name>am::ui::MessageFilterBar</name>
    <message>
        <source>Filter: words, status:failed, to:+1415…, tag:order-*, after:2026-01-31</source>
        <translation>Filtrar: palabras, status:failed, to:+1415…, tag:order-*, after:2026-01-31</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Message filter</source>
        <translation>Filtro de mensajes</translation>
    </message>
    <message>
        <source>Filter the messages (Ctrl+F)</source>
        <translation>Filtrar los mensajes (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Delivery state</source>
        <translation>Estado de entrega</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregados</translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation>A la espera de un acuse</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Según lo escrito</translation>
    </message>
</context>
<context>
    <name>am::ui::MessageInspector</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>am::ui::MessagePreview</name>
    <message>
        <source>As a telephone shows it</source>
        <translation>Tal como lo muestra un teléfono</translation>
    </message>
</context>
<context>
    <name>am::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Every text sent and received, and what became of it.</source>
        <translation>Cada mensaje enviado y recibido, y qué fue de él.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Open Numbers</source>
        <translation>Abrir Números</translation>
    </message>
    <message>
        <source>Message id copied</source>
        <translation>ID de mensaje copiado</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalles copiados</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Todavía no hay mensajes</translation>
    </message>
    <message>
        <source>Texts you send and receive are listed here with their delivery. Text one of your numbers from a phone to see the first.</source>
        <translation>Aquí se muestran los mensajes que envía y recibe, con su entrega. Escriba a uno de sus números desde un teléfono para ver el primero.</translation>
    </message>
    <message>
        <source>Copying the messages</source>
        <translation>Copiando los mensajes</translation>
    </message>
    <message>
        <source>The first ones appear here as soon as they have arrived.</source>
        <translation>Los primeros aparecen aquí en cuanto llegan.</translation>
    </message>
    <message>
        <source>No message passes this filter</source>
        <translation>Ningún mensaje pasa este filtro</translation>
    </message>
    <message numerus="yes">
        <source>In force: %1</source>
        <comment>filter terms</comment>
        <translation>
            <numerusform>Filtro vigente: %1</numerusform>
            <numerusform>Filtros vigentes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, contact</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Excluir este valor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>am::ui::MessagesTable</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ new messages</source>
        <comment>at least</comment>
        <translation>
            <numerusform>%Ln+ mensaje nuevo</numerusform>
            <numerusform>%Ln+ mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ModeBadge</name>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>An emulator: no text leaves it and nothing is charged.</source>
        <translation>Un emulador: ningún mensaje sale de él y no se cobra nada.</translation>
    </message>
    <message>
        <source>The real API: texts reach people and cost money.</source>
        <translation>La API real: los mensajes llegan a personas y cuestan dinero.</translation>
    </message>
</context>
<context>
    <name>am::ui::NewConversationDialog</name>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>From our number</source>
        <translation>Desde nuestro número</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Number of the contact</source>
        <translation>Número del contacto</translation>
    </message>
    <message>
        <source>(415) 555-0123 or +44 20 7946 0958</source>
        <translation>(415) 555-0123 o +44 20 7946 0958</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Opens an empty thread. Nothing is sent until you send a text.</source>
        <translation>Abre un hilo vacío. No se envía nada hasta que usted envíe un mensaje.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>There is no number to send from yet. Order one on the Numbers page.</source>
        <translation>No hay ningún número desde el que enviar. Pida uno en la página Números.</translation>
    </message>
    <message>
        <source>In any notation. Without a country code a US number is meant.</source>
        <translation>En cualquier notación. Sin prefijo de país se entiende un número de EE. UU.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>%1 is one of your own numbers.</source>
        <translation>%1 es uno de sus propios números.</translation>
    </message>
    <message>
        <source>%1, which is not known to be in use. The API decides.</source>
        <translation>%1, que no consta que esté en uso. Decide la API.</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Interpretado como %1</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberBulkDialog</name>
    <message>
        <source>Attach a campaign</source>
        <translation>Vincular una campaña</translation>
    </message>
    <message>
        <source>Detach from campaigns</source>
        <translation>Desvincular de las campañas</translation>
    </message>
    <message>
        <source>Set webhooks</source>
        <translation>Definir webhooks</translation>
    </message>
    <message>
        <source>Label numbers</source>
        <translation>Poner nombre a los números</translation>
    </message>
    <message>
        <source>Release numbers</source>
        <translation>Liberar números</translation>
    </message>
    <message>
        <source>A local number sends once an active campaign is attached.</source>
        <translation>Un número local envía cuando tiene vinculada una campaña activa.</translation>
    </message>
    <message>
        <source>Without a campaign a local number receives, but cannot send.</source>
        <translation>Sin campaña, un número local recibe, pero no puede enviar.</translation>
    </message>
    <message>
        <source>Where the API calls your service for each number.</source>
        <translation>Dónde llama la API a su servicio para cada número.</translation>
    </message>
    <message>
        <source>Labels are for you; nobody who gets a text sees them.</source>
        <translation>Los nombres son para usted; nadie que reciba un mensaje los ve.</translation>
    </message>
    <message>
        <source>Gives numbers back to the provider. It cannot be undone.</source>
        <translation>Devuelve números al proveedor. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The numbers, and what becomes of each</source>
        <translation>Los números y lo que ocurre con cada uno</translation>
    </message>
    <message>
        <source>Enter shows an error in full; Ctrl+C copies the selected rows</source>
        <translation>Intro muestra un error completo; Ctrl+C copia las filas seleccionadas</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copies commands that make these changes. The key is read from the environment.</source>
        <translation>Copia comandos que hacen estos cambios. La clave se lee del entorno.</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Detener el resto</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Commands copied</source>
        <translation>Comandos copiados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will change</source>
        <translation>
            <numerusform>%Ln cambiará</numerusform>
            <numerusform>%Ln cambiarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>%Ln de resultado desconocido</numerusform>
            <numerusform>%Ln de resultado desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln sin empezar</numerusform>
            <numerusform>%Ln sin empezar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already so</source>
        <translation>
            <numerusform>%Ln ya está así</numerusform>
            <numerusform>%Ln ya están así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot</source>
        <translation>
            <numerusform>%Ln no puede</numerusform>
            <numerusform>%Ln no pueden</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what is to be changed; the list shows what it would do.</source>
        <translation>Indique qué se debe cambiar; la lista muestra qué ocurriría.</translation>
    </message>
    <message>
        <source>Nothing would change: %1</source>
        <translation>No cambiaría nada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers will be released; the list shows what each leaves behind.</source>
        <translation>
            <numerusform>Se liberará %Ln número; la lista muestra qué deja atrás.</numerusform>
            <numerusform>Se liberarán %Ln números; la lista muestra qué deja atrás cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API asked to wait %1. %2</source>
        <translation>La API pidió esperar %1. %2</translation>
    </message>
    <message>
        <source>Looking up what became of the lost answers. %1</source>
        <translation>Comprobando qué fue de las respuestas perdidas. %1</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln numbers…</source>
        <translation>
            <numerusform>Liberar %Ln número…</numerusform>
            <numerusform>Liberar %Ln números…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln numbers</source>
        <translation>
            <numerusform>Cambiar %Ln número</numerusform>
            <numerusform>Cambiar %Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln</source>
        <translation>
            <numerusform>Continuar con %Ln</numerusform>
            <numerusform>Continuar con %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed only (%L1)</source>
        <translation>Reintentar solo los fallidos (%L1)</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberBulkOrderDialog</name>
    <message>
        <source>Order by quantity</source>
        <translation>Pedir por cantidad</translation>
    </message>
    <message>
        <source>Any numbers that fit, without choosing each. Large orders are filled over some time; the console keeps asking, also after a restart.</source>
        <translation>Cualesquiera números que encajen, sin elegir cada uno. Los pedidos grandes tardan un tiempo en completarse; la consola sigue consultando, también después de reiniciar.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Digits or a word, such as BIKE</source>
        <translation>Cifras o una palabra, como BIKE</translation>
    </message>
    <message>
        <source>Such as Front desk</source>
        <translation>Por ejemplo, Recepción</translation>
    </message>
    <message>
        <source>None: receive only</source>
        <translation>Ninguna: solo reciben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>campaign, why it cannot be used</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Label, for all of them</source>
        <translation>Nombre, para todos</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Numbers assigned</source>
        <translation>Números asignados</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln numbers?</source>
        <translation>
            <numerusform>¿Pedir %Ln número?</numerusform>
            <numerusform>¿Pedir %Ln números?</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>Vinculados a %1</translation>
    </message>
    <message>
        <source>No campaign: local numbers receive, but cannot send yet</source>
        <translation>Sin campaña: los números locales reciben, pero todavía no pueden enviar</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln numbers</source>
        <translation>
            <numerusform>Pedir %Ln número</numerusform>
            <numerusform>Pedir %Ln números</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ordered. Order fewer, or take another area code.</source>
        <translation>No se pidió nada. Pida menos o elija otro prefijo.</translation>
    </message>
    <message>
        <source>On the keypad: %1</source>
        <translation>En el teclado: %1</translation>
    </message>
    <message>
        <source>Sending the order…</source>
        <translation>Enviando el pedido…</translation>
    </message>
    <message>
        <source>This order was sent, but its answer is not known, and it is too old to be asked for again. Look in the list of numbers.</source>
        <translation>Este pedido se envió, pero no se conoce la respuesta y es demasiado antiguo para volver a solicitarlo. Mire la lista de números.</translation>
    </message>
    <message>
        <source>This order was sent, but its answer is not known. Asking again carries the same key, so that it is not carried out twice.</source>
        <translation>Este pedido se envió, pero no se conoce la respuesta. Al volver a solicitarlo se usa la misma clave, para que no se realice dos veces.</translation>
    </message>
    <message>
        <source>The order is being filled.</source>
        <translation>El pedido se está completando.</translation>
    </message>
    <message>
        <source>The order goes on at the API, and is not watched here.</source>
        <translation>El pedido continúa en la API, pero aquí no se sigue.</translation>
    </message>
    <message>
        <source>All numbers are assigned.</source>
        <translation>Todos los números están asignados.</translation>
    </message>
    <message>
        <source>The order ended with a part of the numbers.</source>
        <translation>El pedido terminó con una parte de los números.</translation>
    </message>
    <message>
        <source>The order failed; no number was assigned.</source>
        <translation>El pedido falló; no se asignó ningún número.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln assigned</source>
        <translation>
            <numerusform>%1 de %Ln asignado</numerusform>
            <numerusform>%1 de %Ln asignados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Mostrar los números</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>The console no longer asks for it. The API has no way to cancel an order.</source>
        <translation>La consola deja de consultarlo. La API no permite cancelar un pedido.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a solicitar</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Volver a seguir</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberCartPane</name>
    <message>
        <source>Numbers in the cart</source>
        <translation>Números del carrito</translation>
    </message>
    <message>
        <source>Search, then tick the numbers you want.</source>
        <translation>Busque y marque los números que quiera.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Such as Front desk</source>
        <translation>Por ejemplo, Recepción</translation>
    </message>
    <message>
        <source>Label, for all of them</source>
        <translation>Nombre, para todos</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>Vinculados a %1</translation>
    </message>
    <message>
        <source>Toll-free numbers need no campaign</source>
        <translation>Los números gratuitos no necesitan campaña</translation>
    </message>
    <message>
        <source>No campaign: they receive, but cannot send yet</source>
        <translation>Sin campaña: reciben, pero todavía no pueden enviar</translation>
    </message>
    <message>
        <source>Local: %1 Toll-free: %2</source>
        <translation>Locales: %1 Gratuitos: %2</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, ya no disponible</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Todavía no ha elegido nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers chosen</source>
        <translation>
            <numerusform>%Ln número elegido</numerusform>
            <numerusform>%Ln números elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed (toll-free)</source>
        <translation>No hace falta (gratuito)</translation>
    </message>
    <message>
        <source>None: receive only</source>
        <translation>Ninguna: solo reciben</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberChangeForm</name>
    <message>
        <source>Choose a campaign</source>
        <translation>Elija una campaña</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>campaign, why it cannot be used</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Only active campaigns of verified brands can be attached. Carriers take some time to follow.</source>
        <translation>Solo se pueden vincular campañas activas de marcas verificadas. Los operadores tardan un tiempo en aplicarlo.</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Por ejemplo, %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 counts the numbers as they are sorted, %2 stands for the last four digits. Left empty, labels are removed.</source>
        <translation>%1 numera según el orden de la lista; %2 son las cuatro últimas cifras. Si se deja vacío, se quitan los nombres.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Definir como</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1: address</source>
        <translation>%1: dirección</translation>
    </message>
    <message>
        <source>Inbound texts</source>
        <translation>Mensajes entrantes</translation>
    </message>
    <message>
        <source>Delivery receipts</source>
        <translation>Acuses de entrega</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberDialogs</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are yours now</source>
        <translation>
            <numerusform>%n número ya es suyo</numerusform>
            <numerusform>%n números ya son suyos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>change of many numbers, its result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberFilterBar</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Can send</source>
        <translation>Pueden enviar</translation>
    </message>
    <message>
        <source>Receive only</source>
        <translation>Solo reciben</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Qué números</translation>
    </message>
    <message>
        <source>Number, label, campaign or brand</source>
        <translation>Número, nombre, campaña o marca</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Any campaign</source>
        <translation>Cualquier campaña</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Any brand</source>
        <translation>Cualquier marca</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>Carries anything</source>
        <translation>Admite cualquier cosa</translation>
    </message>
    <message>
        <source>Carries SMS</source>
        <translation>Admite SMS</translation>
    </message>
    <message>
        <source>Carries MMS</source>
        <translation>Admite MMS</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Any webhooks</source>
        <translation>Cualquier webhook</translation>
    </message>
    <message>
        <source>Inbound set</source>
        <translation>Con el de entrantes</translation>
    </message>
    <message>
        <source>Inbound missing</source>
        <translation>Sin el de entrantes</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Con el de estado</translation>
    </message>
    <message>
        <source>Status missing</source>
        <translation>Sin el de estado</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Any traffic</source>
        <translation>Cualquier tráfico</translation>
    </message>
    <message>
        <source>Quiet for 30 days</source>
        <translation>Sin tráfico en 30 días</translation>
    </message>
    <message>
        <source>Quiet for 90 days</source>
        <translation>Sin tráfico en 90 días</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Sin campaña</translation>
    </message>
    <message>
        <source>Filters (on)</source>
        <translation>Filtros (activos)</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberInspector</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Such as Front desk</source>
        <translation>Por ejemplo, Recepción</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>Guardar nombre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Gives the number back to the provider. It cannot be undone.</source>
        <translation>Devuelve el número al proveedor. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Sends under</source>
        <translation>Envía con</translation>
    </message>
    <message>
        <source>Only active campaigns can be attached. Carriers take some time to follow.</source>
        <translation>Solo se pueden vincular campañas activas. Los operadores tardan un tiempo en aplicarlo.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Inbound texts</source>
        <translation>Mensajes entrantes</translation>
    </message>
    <message>
        <source>Called with each text to this number.</source>
        <translation>Se llama con cada mensaje a este número.</translation>
    </message>
    <message>
        <source>Delivery receipts</source>
        <translation>Acuses de entrega</translation>
    </message>
    <message>
        <source>Called when a message changes its status.</source>
        <translation>Se llama cuando un mensaje cambia de estado.</translation>
    </message>
    <message>
        <source>Save webhooks</source>
        <translation>Guardar webhooks</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>E.164</source>
        <translation>E.164</translation>
    </message>
    <message>
        <source>Number id</source>
        <translation>ID del número</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>ID de la campaña</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>campaign, why it cannot be used</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Número copiado</translation>
    </message>
    <message>
        <source>Copy as curl…</source>
        <translation>Copiar como curl…</translation>
    </message>
    <message>
        <source>An act on this number, as a command. The key is read from the environment.</source>
        <translation>Una acción sobre este número, como comando. La clave se lee del entorno.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>Save the label</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>Save the webhooks</source>
        <translation>Guardar los webhooks</translation>
    </message>
    <message>
        <source>Attach the campaign</source>
        <translation>Vincular la campaña</translation>
    </message>
    <message>
        <source>Detach from the campaign</source>
        <translation>Desvincular de la campaña</translation>
    </message>
    <message>
        <source>Release the number</source>
        <translation>Liberar el número</translation>
    </message>
    <message>
        <source>Release this number (Delete); it rests in quarantine for 30 days</source>
        <translation>Liberar este número (Supr); queda en cuarentena 30 días</translation>
    </message>
    <message>
        <source>To the carrier…</source>
        <translation>Al operador…</translation>
    </message>
    <message>
        <source>Without quarantine. The key needs the scope %1.</source>
        <translation>Sin cuarentena. La clave necesita el permiso %1.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Last traffic</source>
        <translation>Último tráfico</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberOrderDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Get numbers</source>
        <translation>Obtener números</translation>
    </message>
    <message>
        <source>A search is a preview, not a reservation: a number is yours once the order went through.</source>
        <translation>Una búsqueda es una vista previa, no una reserva: un número es suyo cuando el pedido se ha completado.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Numbers on offer</source>
        <translation>Números ofrecidos</translation>
    </message>
    <message>
        <source>Search for numbers</source>
        <translation>Buscar números</translation>
    </message>
    <message>
        <source>By area code, by digits or a word they contain, or toll-free.</source>
        <translation>Por prefijo, por las cifras o la palabra que contienen, o gratuitos.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No number like this is on offer</source>
        <translation>No se ofrece ningún número así</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln numbers</source>
        <translation>
            <numerusform>Pedir %Ln número</numerusform>
            <numerusform>Pedir %Ln números</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>Pidiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your %L1 numbers are gone: %2. Nothing was ordered or charged.</source>
        <translation>
            <numerusform>%Ln de sus %L1 números ya no está disponible: %2. No se pidió ni se cobró nada.</numerusform>
            <numerusform>%Ln de sus %L1 números ya no están disponibles: %2. No se pidió ni se cobró nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order the other %Ln?</source>
        <translation>
            <numerusform>¿Pedir el otro (%Ln)?</numerusform>
            <numerusform>¿Pedir los otros %Ln?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order the other %Ln</source>
        <translation>
            <numerusform>Pedir el otro (%Ln)</numerusform>
            <numerusform>Pedir los otros %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is %1. Add credit in the AgentMessage dashboard, then order again.</source>
        <translation>El saldo es %1. Añada saldo en el panel de AgentMessage y vuelva a hacer el pedido.</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln numbers?</source>
        <translation>
            <numerusform>¿Pedir %Ln número?</numerusform>
            <numerusform>¿Pedir %Ln números?</numerusform>
        </translation>
    </message>
    <message>
        <source>Order by quantity…</source>
        <translation>Pedir por cantidad…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>The search</source>
        <translation>La búsqueda</translation>
    </message>
    <message>
        <source>The order of the cart</source>
        <translation>El pedido del carrito</translation>
    </message>
    <message>
        <source>Anywhere in the number</source>
        <translation>En cualquier parte del número</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>In any area code</source>
        <translation>En cualquier prefijo</translation>
    </message>
    <message>
        <source>Try a shorter pattern, or fewer conditions.</source>
        <translation>Pruebe un patrón más corto o menos condiciones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers have these digits in another place.</source>
        <translation>
            <numerusform>%Ln número tiene estas cifras en otro lugar.</numerusform>
            <numerusform>%Ln números tienen estas cifras en otro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same state has other area codes.</source>
        <translation>El mismo estado tiene otros prefijos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more have the digits in another place.</source>
        <translation>
            <numerusform>%Ln más tiene las cifras en otro lugar.</numerusform>
            <numerusform>%Ln más tienen las cifras en otro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some area codes could not be searched: %1</source>
        <translation>No se pudo buscar en algunos prefijos: %1</translation>
    </message>
    <message>
        <source>Looking the order up…</source>
        <translation>Comprobando el pedido…</translation>
    </message>
    <message>
        <source>The order may have gone through. The list of numbers is being read.</source>
        <translation>Es posible que el pedido se haya completado. Se está leyendo la lista de números.</translation>
    </message>
    <message>
        <source>The order may have gone through, and the list of numbers could not be read either. Nothing is ordered again before it was looked up.</source>
        <translation>Es posible que el pedido se haya completado, y tampoco se pudo leer la lista de números. No se vuelve a pedir nada antes de comprobarlo.</translation>
    </message>
    <message>
        <source>Looked up: none of these numbers is yours, so nothing was ordered. You can order again.</source>
        <translation>Comprobado: ninguno de estos números es suyo, por lo que no se pidió nada. Puede volver a hacer el pedido.</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberPriceText</name>
    <message>
        <source>%1 a month each, from the fee catalog.</source>
        <translation>%1 al mes cada uno, según el catálogo de tarifas.</translation>
    </message>
    <message>
        <source>%1 a month each, as last charged on %2.</source>
        <translation>%1 al mes cada uno, según el último cobro del %2.</translation>
    </message>
    <message>
        <source>Charged monthly; the price of a number is not published.</source>
        <translation>Se cobra cada mes; el precio de un número no se publica.</translation>
    </message>
    <message numerus="yes">
        <source>%1 a month for %Ln numbers. The wallet could not be read.</source>
        <translation>
            <numerusform>%1 al mes por %Ln número. No se pudo leer el monedero.</numerusform>
            <numerusform>%1 al mes por %Ln números. No se pudo leer el monedero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wallet could not be read.</source>
        <translation>No se pudo leer el monedero.</translation>
    </message>
    <message>
        <source>Wallet: %1.</source>
        <translation>Monedero: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 a month for %Ln numbers. The wallet holds %2: %3 are missing.</source>
        <translation>
            <numerusform>%1 al mes por %Ln número. El monedero tiene %2: faltan %3.</numerusform>
            <numerusform>%1 al mes por %Ln números. El monedero tiene %2: faltan %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a month for %Ln numbers. The wallet holds %2, and %3 after the first month.</source>
        <translation>
            <numerusform>%1 al mes por %Ln número. El monedero tiene %2, y %3 después del primer mes.</numerusform>
            <numerusform>%1 al mes por %Ln números. El monedero tiene %2, y %3 después del primer mes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::NumberSearchBar</name>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Digits or a word, such as BIKE</source>
        <translation>Cifras o una palabra, como BIKE</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>On the keypad: %1 is %2</source>
        <translation>En el teclado: %1 es %2</translation>
    </message>
    <message>
        <source>Press Enter to search.</source>
        <translation>Pulse Intro para buscar.</translation>
    </message>
    <message>
        <source>Toll-free numbers start with 800, 833, 844, 855, 866, 877 or 888.</source>
        <translation>Los números gratuitos empiezan por 800, 833, 844, 855, 866, 877 u 888.</translation>
    </message>
    <message>
        <source>Leave both empty to see any local number.</source>
        <translation>Deje ambos vacíos para ver cualquier número local.</translation>
    </message>
    <message>
        <source>One or more, such as 415, 628</source>
        <translation>Uno o varios, como 415, 628</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Where in the number; the area code does not count for its start</source>
        <translation>En qué parte del número; el prefijo no cuenta como comienzo</translation>
    </message>
    <message>
        <source>Digits or word</source>
        <translation>Cifras o palabra</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
</context>
<context>
    <name>am::ui::NumberSelectionBar</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Attach campaign…</source>
        <translation>Vincular campaña…</translation>
    </message>
    <message>
        <source>Detach…</source>
        <translation>Desvincular…</translation>
    </message>
    <message>
        <source>Webhooks…</source>
        <translation>Webhooks…</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Nombre…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar selección</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>The numbers you text from. A local number sends once an active campaign is attached.</source>
        <translation>Los números desde los que escribe. Un número local envía cuando tiene vinculada una campaña activa.</translation>
    </message>
    <message>
        <source>Get numbers</source>
        <translation>Obtener números</translation>
    </message>
    <message>
        <source>Search and order numbers (%1)</source>
        <translation>Buscar y pedir números (%1)</translation>
    </message>
    <message>
        <source>Your numbers were not copied yet</source>
        <translation>Sus números todavía no se han copiado</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Todavía no hay números</translation>
    </message>
    <message>
        <source>Get a number to receive texts right away. To send from it, attach an active campaign.</source>
        <translation>Obtenga un número para recibir mensajes enseguida. Para enviar desde él, vincule una campaña activa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln numbers shown</source>
        <translation>
            <numerusform>%L1 de %Ln número mostrado</numerusform>
            <numerusform>%L1 de %Ln números mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can send</source>
        <translation>
            <numerusform>%Ln puede enviar</numerusform>
            <numerusform>%Ln pueden enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Label saved</source>
        <translation>Nombre guardado</translation>
    </message>
    <message>
        <source>Webhooks saved</source>
        <translation>Webhooks guardados</translation>
    </message>
    <message>
        <source>Campaign attached; carriers follow in a while</source>
        <translation>Campaña vinculada; los operadores lo aplican en un rato</translation>
    </message>
    <message>
        <source>Campaign detached; the number receives only</source>
        <translation>Campaña desvinculada; el número solo recibe</translation>
    </message>
    <message>
        <source>Number released</source>
        <translation>Número liberado</translation>
    </message>
    <message>
        <source>Order by quantity</source>
        <translation>Pedir por cantidad</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Order many numbers without choosing each</source>
        <translation>Pedir muchos números sin elegir cada uno</translation>
    </message>
    <message>
        <source>What became of each number of the last change of many</source>
        <translation>Qué fue de cada número en el último cambio múltiple</translation>
    </message>
    <message>
        <source>Look up numbers</source>
        <translation>Consultar números</translation>
    </message>
    <message>
        <source>Find out whether numbers are mobiles, landlines or VoIP</source>
        <translation>Averiguar si los números son móviles, fijos o VoIP</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No number fits the filters above.</source>
        <translation>Ningún número corresponde a los filtros de arriba.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>It is not known what became of an order of %Ln numbers.</source>
        <translation>
            <numerusform>No se sabe qué fue de un pedido de %Ln número.</numerusform>
            <numerusform>No se sabe qué fue de un pedido de %Ln números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An order of %Ln numbers is being filled: %1 assigned.</source>
        <translation>
            <numerusform>Se está completando un pedido de %Ln número; asignados: %1.</numerusform>
            <numerusform>Se está completando un pedido de %Ln números; asignados: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An order of %Ln numbers has ended: %1 assigned.</source>
        <translation>
            <numerusform>Ha terminado un pedido de %Ln número; asignados: %1.</numerusform>
            <numerusform>Ha terminado un pedido de %Ln números; asignados: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::NumbersTable</name>
    <message>
        <source>Our numbers</source>
        <translation>Nuestros números</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Attach campaign…</source>
        <translation>Vincular campaña…</translation>
    </message>
    <message>
        <source>Detach from campaign…</source>
        <translation>Desvincular de la campaña…</translation>
    </message>
    <message>
        <source>Set webhooks…</source>
        <translation>Definir webhooks…</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Nombre…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
</context>
<context>
    <name>am::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Is anything wrong, and what needs you?</source>
        <translation>¿Hay algún problema y qué requiere su atención?</translation>
    </message>
    <message>
        <source>The figures could not be read again: %1.</source>
        <translation>No se pudieron volver a leer las cifras: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Copying your account</source>
        <translation>Copiando su cuenta</translation>
    </message>
    <message>
        <source>Numbers, messages and consent are being copied. What matters shows up here as it arrives.</source>
        <translation>Se están copiando los números, los mensajes y el consentimiento. Lo importante aparece aquí según llega.</translation>
    </message>
</context>
<context>
    <name>am::ui::Page</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Counts of this page</source>
        <translation>Recuentos de esta página</translation>
    </message>
    <message>
        <source>The API cannot be reached. The console tries again by itself.</source>
        <translation>No se puede acceder a la API. La consola vuelve a intentarlo por sí sola.</translation>
    </message>
    <message>
        <source>Copying is paused by you. Resume it in the sync panel, at the top right.</source>
        <translation>Usted ha pausado la copia. Reanúdela en el panel de sincronización, arriba a la derecha.</translation>
    </message>
</context>
<context>
    <name>am::ui::PageRegistry</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>am::ui::PhonePanel</name>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Number of another phone</source>
        <translation>Número de otro teléfono</translation>
    </message>
    <message>
        <source>Another phone, e.g. (312) 555-0188</source>
        <translation>Otro teléfono, p. ej. (312) 555-0188</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>Añadir este teléfono</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Texts on this phone</source>
        <translation>Mensajes de este teléfono</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Responder:</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Responder %1</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Para:</translation>
    </message>
    <message>
        <source>Our number that gets the text</source>
        <translation>Nuestro número que recibe el mensaje</translation>
    </message>
    <message>
        <source>Text from this phone</source>
        <translation>Texto desde este teléfono</translation>
    </message>
    <message>
        <source>Text us from this phone</source>
        <translation>Escríbanos desde este teléfono</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Pick or add a phone</source>
        <translation>Elija o añada un teléfono</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no number to text yet. Get one on the Numbers page.</source>
        <translation>Todavía no hay ningún número al que escribir. Obtenga uno en la página Números.</translation>
    </message>
</context>
<context>
    <name>am::ui::ProfileRow</name>
    <message>
        <source>Open %1, sandbox</source>
        <translation>Abrir %1, sandbox</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>runs in this console</source>
        <translation>se ejecuta en esta consola</translation>
    </message>
</context>
<context>
    <name>am::ui::ProgrammeDialog</name>
    <message>
        <source>Programme of all toll-free numbers</source>
        <translation>Programa de todos los números gratuitos</translation>
    </message>
    <message>
        <source>Programme of %1</source>
        <translation>Programa de %1</translation>
    </message>
    <message>
        <source>What the number promises. The console keeps to it before anything is sent; it is not sent to the API.</source>
        <translation>Lo que promete el número. La consola lo aplica antes de cada envío; no se envía a la API.</translation>
    </message>
    <message>
        <source>Save programme</source>
        <translation>Guardar programa</translation>
    </message>
    <message>
        <source>As for all numbers (%1)</source>
        <translation>Como para todos los números (%1)</translation>
    </message>
    <message>
        <source>A limit</source>
        <translation>Con límite</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>A transactional programme refuses texts that read as marketing, and names the words.</source>
        <translation>Un programa transaccional rechaza los mensajes que parecen marketing e indica las palabras.</translation>
    </message>
    <message>
        <source>Texts to one contact</source>
        <translation>Mensajes a un contacto</translation>
    </message>
    <message>
        <source>Within any 24 hours, not per calendar day: that needs no time zone, and nobody gets twice as many around midnight. Every text counts that was handed over, whatever became of it.</source>
        <translation>En 24 horas cualesquiera, no por día natural: así no hace falta zona horaria y nadie recibe el doble en torno a la medianoche. Cuenta cada mensaje entregado para su envío, pase lo que pase después con él.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
</context>
<context>
    <name>am::ui::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show or hide the labels (Ctrl+B)</source>
        <translation>Mostrar u ocultar los nombres (Ctrl+B)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>am::ui::RecentCard</name>
    <message>
        <source>Latest from contacts</source>
        <translation>Lo último de los contactos</translation>
    </message>
    <message>
        <source>No contact has had the last word lately. Answers show up here.</source>
        <translation>Ningún contacto ha tenido la última palabra últimamente. Las respuestas aparecen aquí.</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>[Attachment]</source>
        <translation>[Adjunto]</translation>
    </message>
</context>
<context>
    <name>am::ui::ReconcileDialog</name>
    <message>
        <source>Compare with the API</source>
        <translation>Comparar con la API</translation>
    </message>
    <message>
        <source>Is the local copy what the API has? Closing this window does not end a comparison.</source>
        <translation>¿Coincide la copia local con lo que tiene la API? Cerrar esta ventana no pone fin a una comparación.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Write the missing and the different rows into the local copy</source>
        <translation>Escribir en la copia local las filas que faltan y las distintas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Filas que difieren</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>Todavía no se ha comparado nada</translation>
    </message>
    <message>
        <source>One request for each page of the lists. The API&apos;s read limits are kept.</source>
        <translation>Una solicitud por cada página de las listas. Se respetan los límites de lectura de la API.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>What differs is asked for a second time before it is shown here.</source>
        <translation>Lo que difiere se consulta una segunda vez antes de mostrarse aquí.</translation>
    </message>
    <message>
        <source>Everything is the same</source>
        <translation>Todo es igual</translation>
    </message>
    <message>
        <source>Not everything was compared</source>
        <translation>No se ha comparado todo</translation>
    </message>
    <message>
        <source>Compare again once the API can be reached.</source>
        <translation>Vuelva a comparar cuando se pueda acceder a la API.</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>Ninguna fila que mostrar</translation>
    </message>
    <message>
        <source>Choose a list above to see which of its rows differ.</source>
        <translation>Elija arriba una lista para ver cuáles de sus filas difieren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Volver a comparar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>am::ui::RegistrationBoardView</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Pendientes de mí</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Rejected or expired</source>
        <translation>Rechazadas o caducadas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Draft duplicated</source>
        <translation>Borrador duplicado</translation>
    </message>
    <message>
        <source>Which registrations</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Nombre o ID</translation>
    </message>
    <message>
        <source>Search registrations by name or id</source>
        <translation>Buscar registros por nombre o ID</translation>
    </message>
    <message>
        <source>Brands with their campaigns and drafts</source>
        <translation>Marcas con sus campañas y borradores</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>filter, count</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>No draft, rejection, expiry or missing number waits for you.</source>
        <translation>No le espera ningún borrador, rechazo, caducidad ni número que falte.</translation>
    </message>
    <message>
        <source>No name and no id has this in it.</source>
        <translation>Ningún nombre ni ID contiene este texto.</translation>
    </message>
    <message>
        <source>No registration is in this state.</source>
        <translation>Ningún registro está en este estado.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>¿Descartar este borrador?</translation>
    </message>
    <message>
        <source>“%1” was not filed. Nothing at the registry changes.</source>
        <translation>«%1» no se presentó. Nada cambia en el registro.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Borrador descartado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Open draft</source>
        <translation>Abrir borrador</translation>
    </message>
    <message>
        <source>Duplicate draft</source>
        <translation>Duplicar borrador</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>Descartar borrador…</translation>
    </message>
    <message>
        <source>Open as new draft</source>
        <translation>Abrir como borrador nuevo</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>It was sent once, and it is not known whether it was filed.</source>
        <translation>Se envió una vez y no se sabe si se presentó.</translation>
    </message>
</context>
<context>
    <name>am::ui::RegistrationDialog</name>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Why it was rejected before</source>
        <translation>Por qué se rechazó antes</translation>
    </message>
    <message>
        <source>Filing…</source>
        <translation>Presentando…</translation>
    </message>
    <message>
        <source>The draft is saved as you type.</source>
        <translation>El borrador se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>It may have been filed. The list is being read again: look there before you file once more, as each filing is charged.</source>
        <translation>Es posible que se haya presentado. La lista se está leyendo de nuevo: mírela antes de volver a presentar, porque cada presentación se cobra.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>¿Descartar este borrador?</translation>
    </message>
    <message>
        <source>Everything typed here is removed. What is already filed stays.</source>
        <translation>Se elimina todo lo escrito aquí. Lo ya presentado se conserva.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ctrl+Page Up or Alt+P</source>
        <translation>Ctrl+RePág o Alt+P</translation>
    </message>
    <message>
        <source>Ctrl+Page Down or Alt+N</source>
        <translation>Ctrl+AvPág o Alt+N</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Ir a «%1»</translation>
    </message>
    <message>
        <source>This draft could not be saved: %1 What you typed stays here as long as this window is open. %2</source>
        <translation>Este borrador no se pudo guardar: %1 Lo que ha escrito se conserva aquí mientras esta ventana esté abierta. %2</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>A filing of this draft was begun, and the same is on file now. It is done.</source>
        <translation>Se empezó a presentar este borrador y ahora consta lo mismo en el registro. Está hecho.</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Eliminar borrador</translation>
    </message>
    <message>
        <source>A filing of this draft was begun on %1, and its outcome is not known. Look at the list before you file once more: each filing is charged.</source>
        <translation>Se empezó a presentar este borrador el %1 y no se conoce el resultado. Mire la lista antes de volver a presentar: cada presentación se cobra.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No se ha guardado.</translation>
    </message>
    <message>
        <source>Credit is added on the account page; this draft waits here.</source>
        <translation>El saldo se añade en la página Cuenta; este borrador espera aquí.</translation>
    </message>
    <message>
        <source>Add credit…</source>
        <translation>Añadir saldo…</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Hallazgos: %1</translation>
    </message>
    <message>
        <source>A filing of this draft was begun on %1, and its outcome is not known</source>
        <translation>Se empezó a presentar este borrador el %1 y no se conoce el resultado</translation>
    </message>
    <message>
        <source>The saved draft could not be read: %1 It stays as it is, and can be changed once it is read. %2</source>
        <translation>No se pudo leer el borrador guardado: %1 Queda como está y se podrá modificar en cuanto se lea. %2</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
</context>
<context>
    <name>am::ui::RegistrationInspector</name>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The usual cause is an EIN that is wrong or does not match the legal name.</source>
        <translation>La causa habitual es un EIN incorrecto o que no coincide con la razón social.</translation>
    </message>
    <message>
        <source>As filed</source>
        <translation>Tal como se presentó</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Registry id</source>
        <translation>ID del registro</translation>
    </message>
    <message>
        <source>Brand id</source>
        <translation>ID de la marca</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>ID de la campaña</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>The API gives no reason.</source>
        <translation>La API no da ningún motivo.</translation>
    </message>
    <message>
        <source>Open as new draft</source>
        <translation>Abrir como borrador nuevo</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Decide in sandbox</source>
        <translation>Decidir en el sandbox</translation>
    </message>
    <message>
        <source>The EIN does not match the legal name.</source>
        <translation>El EIN no coincide con la razón social.</translation>
    </message>
    <message>
        <source>The opt-in flow does not show the consent wording.</source>
        <translation>El proceso de alta no muestra el texto de consentimiento.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>use case, brand</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>%1, with texts of this one.</source>
        <translation>%1, con textos de este registro.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Paso siguiente: %1.</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <translation>Paso siguiente: %1. %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>What the checks here find</source>
        <translation>Lo que encuentran las comprobaciones de aquí</translation>
    </message>
    <message>
        <source>Stop filing</source>
        <translation>Impiden presentar</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Open it to see them at their fields. They say nothing about the review.</source>
        <translation>Abra el borrador para verlos junto a sus campos. No dicen nada sobre la revisión.</translation>
    </message>
    <message>
        <source>Correct and file again</source>
        <translation>Corregir y volver a presentar</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>What was filed cannot be changed; it opens as a new draft, and is filed anew</source>
        <translation>Lo presentado no se puede cambiar; se abre como borrador nuevo y se presenta otra vez</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Once, at filing</source>
        <translation>Una vez, al presentar</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Last billed</source>
        <translation>Última facturación</translation>
    </message>
    <message>
        <source>Not billed yet</source>
        <translation>Todavía sin facturar</translation>
    </message>
    <message>
        <source>Next billed</source>
        <translation>Próxima facturación</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>a date</comment>
        <translation>Hacia el %1</translation>
    </message>
    <message>
        <source>A month after it was last billed: reckoned here, not told by the API.</source>
        <translation>Un mes después de la última facturación: calculado aquí, no indicado por la API.</translation>
    </message>
    <message>
        <source>The fee catalog was not read. It needs the scope billing:read.</source>
        <translation>El catálogo de tarifas no se leyó. Necesita el permiso billing:read.</translation>
    </message>
    <message>
        <source>List price of plan “%1”, read %2.</source>
        <comment>plan, day</comment>
        <translation>Precio de lista del plan «%1», leído: %2.</translation>
    </message>
    <message>
        <source>some time ago</source>
        <translation>hace algún tiempo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message>
        <source>None is attached.</source>
        <translation>No hay ninguno vinculado.</translation>
    </message>
    <message>
        <source>Show number %1</source>
        <translation>Mostrar el número %1</translation>
    </message>
    <message>
        <source>Open the numbers</source>
        <translation>Abrir los números</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Y %n más</numerusform>
            <numerusform>Y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::RegistrationPage</name>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Nueva marca</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>Decided in the sandbox</source>
        <translation>Decidido en el sandbox</translation>
    </message>
    <message>
        <source>File a campaign of a verified brand</source>
        <translation>Presentar una campaña de una marca verificada</translation>
    </message>
    <message>
        <source>A campaign needs a verified brand first</source>
        <translation>Una campaña necesita antes una marca verificada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brands</source>
        <translation>
            <numerusform>%Ln marca</numerusform>
            <numerusform>%Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaña</numerusform>
            <numerusform>%Ln campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>Registrations were not copied yet</source>
        <translation>Los registros todavía no se han copiado</translation>
    </message>
    <message>
        <source>No brand yet</source>
        <translation>Todavía no hay ninguna marca</translation>
    </message>
    <message>
        <source>Carriers want to know who sends. Register your business as a brand first; campaigns follow once it is verified.</source>
        <translation>Los operadores quieren saber quién envía. Registre primero su empresa como marca; las campañas vienen después de la verificación.</translation>
    </message>
    <message>
        <source>Where each brand and campaign stands at the registry, and what needs you. Carriers block numbers that send without a campaign.</source>
        <translation>En qué punto está cada marca y campaña en el registro y qué requiere su atención. Los operadores bloquean los números que envían sin campaña.</translation>
    </message>
    <message>
        <source>Brands and campaigns</source>
        <translation>Marcas y campañas</translation>
    </message>
    <message>
        <source>Kind of registration</source>
        <translation>Clase de registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln borrador</numerusform>
            <numerusform>%Ln borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Brands are missing here: %1.</source>
        <translation>Aquí faltan marcas: %1.</translation>
    </message>
    <message>
        <source>Campaigns are missing here: %1.</source>
        <translation>Aquí faltan campañas: %1.</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Números gratuitos</translation>
    </message>
</context>
<context>
    <name>am::ui::RegistrationWindows</name>
    <message>
        <source>New brand</source>
        <translation>Nueva marca</translation>
    </message>
    <message>
        <source>Tells the registry who sends. The facts must match your tax record.</source>
        <translation>Indica al registro quién envía. Los datos deben coincidir con su ficha fiscal.</translation>
    </message>
    <message>
        <source>File brand</source>
        <translation>Presentar marca</translation>
    </message>
    <message>
        <source>File this brand?</source>
        <translation>¿Presentar esta marca?</translation>
    </message>
    <message>
        <source>The registry charges a fee to your wallet for each filing. It is not refunded, whatever the outcome, and a filed brand cannot be changed here.</source>
        <translation>El registro cobra una tarifa a su monedero por cada presentación. No se devuelve, sea cual sea el resultado, y una marca presentada no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>The registry gave no reasons. The usual cause is an EIN or a legal name that differs from the tax record.</source>
        <translation>El registro no dio motivos. La causa habitual es un EIN o una razón social que no coincide con la ficha fiscal.</translation>
    </message>
    <message>
        <source>Brand filed; the registry verifies it now</source>
        <translation>Marca presentada; el registro la verifica ahora</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>Tells carriers what you send, and how people agreed to it. Reviewers read every word.</source>
        <translation>Indica a los operadores qué envía y cómo lo aceptó la gente. Los revisores leen cada palabra.</translation>
    </message>
    <message>
        <source>File campaign</source>
        <translation>Presentar campaña</translation>
    </message>
    <message>
        <source>File this campaign?</source>
        <translation>¿Presentar esta campaña?</translation>
    </message>
    <message>
        <source>The registry charges a fee to your wallet for each filing, and carriers charge monthly. It is not refunded if the campaign is rejected, and a filed campaign cannot be changed.</source>
        <translation>El registro cobra una tarifa a su monedero por cada presentación, y los operadores cobran mensualmente. No se devuelve si la campaña se rechaza, y una campaña presentada no se puede cambiar.</translation>
    </message>
    <message>
        <source>No reasons were given. The findings beside the form are what is known to be refused.</source>
        <translation>No se dieron motivos. Los hallazgos junto al formulario son lo que se sabe que se rechaza.</translation>
    </message>
    <message>
        <source>Campaign filed; carriers review it now</source>
        <translation>Campaña presentada; los operadores la revisan ahora</translation>
    </message>
</context>
<context>
    <name>am::ui::ReleaseQuestion</name>
    <message numerus="yes">
        <source>%Ln conversations stay readable here but can get no further texts.</source>
        <translation>
            <numerusform>%Ln conversación sigue legible aquí, pero no puede recibir más mensajes.</numerusform>
            <numerusform>%Ln conversaciones siguen legibles aquí, pero no pueden recibir más mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent records lose their number: consent is given to a number and ends with it.</source>
        <translation>
            <numerusform>%Ln registro de consentimiento pierde su número: el consentimiento se da a un número y termina con él.</numerusform>
            <numerusform>%Ln registros de consentimiento pierden su número: el consentimiento se da a un número y termina con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts can no longer be sent from it.</source>
        <translation>
            <numerusform>%Ln borrador no enviado ya no se puede enviar desde él.</numerusform>
            <numerusform>%Ln borradores no enviados ya no se pueden enviar desde él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts in the outbox are not sent, or their outcome is unknown.</source>
        <translation>
            <numerusform>%Ln mensaje de la bandeja de salida no se ha enviado o no se conoce su resultado.</numerusform>
            <numerusform>%Ln mensajes de la bandeja de salida no se han enviado o no se conoce su resultado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>¿Liberar %1?</translation>
    </message>
    <message>
        <source>Release %1 (%2)?</source>
        <translation>¿Liberar %1 (%2)?</translation>
    </message>
    <message>
        <source>The number goes back to the provider. This cannot be undone.</source>
        <translation>El número vuelve al proveedor. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Its conversations and consent records could not be counted; they stay readable here.</source>
        <translation>No se pudieron contar sus conversaciones ni sus registros de consentimiento; siguen legibles aquí.</translation>
    </message>
    <message>
        <source>It is taken out of its campaign %1.</source>
        <translation>Se retira de su campaña %1.</translation>
    </message>
    <message>
        <source>Its webhooks are no longer called.</source>
        <translation>Ya no se llama a sus webhooks.</translation>
    </message>
    <message>
        <source>Its last traffic: %1.</source>
        <translation>Su último tráfico: %1.</translation>
    </message>
    <message>
        <source>It goes back to the carrier at once. Your key needs platform:inventory:write for that.</source>
        <translation>Vuelve al operador de inmediato. Para ello, su clave necesita platform:inventory:write.</translation>
    </message>
    <message>
        <source>It rests in quarantine for 30 days; after that somebody else can get it.</source>
        <translation>Queda en cuarentena 30 días; después puede obtenerlo otra persona.</translation>
    </message>
    <message>
        <source>Release number</source>
        <translation>Liberar número</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln numbers?</source>
        <translation>
            <numerusform>¿Liberar %Ln número?</numerusform>
            <numerusform>¿Liberar %Ln números?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go back to the provider. This cannot be undone.</source>
        <translation>Vuelven al proveedor. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Not everything could be counted: there may be more.</source>
        <translation>No se pudo contar todo: puede haber más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are taken out of their campaigns.</source>
        <translation>
            <numerusform>%Ln de ellos se retira de su campaña.</numerusform>
            <numerusform>%Ln de ellos se retiran de sus campañas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The webhooks of %Ln of them are no longer called.</source>
        <translation>
            <numerusform>Ya no se llama a los webhooks de %Ln de ellos.</numerusform>
            <numerusform>Ya no se llama a los webhooks de %Ln de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had traffic in the last 30 days.</source>
        <translation>
            <numerusform>%Ln de ellos tuvo tráfico en los últimos 30 días.</numerusform>
            <numerusform>%Ln de ellos tuvieron tráfico en los últimos 30 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>They rest in quarantine for 30 days; after that somebody else can get them.</source>
        <translation>Quedan en cuarentena 30 días; después puede obtenerlos otra persona.</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln numbers</source>
        <translation>
            <numerusform>Liberar %Ln número</numerusform>
            <numerusform>Liberar %Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release %Ln numbers</source>
        <comment>to be typed</comment>
        <translation>
            <numerusform>liberar %Ln número</numerusform>
            <numerusform>liberar %Ln números</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ReviewErrorNote</name>
    <message>
        <source>details of the error</source>
        <translation>detalles del error</translation>
    </message>
    <message>
        <source>Filing does not depend on it.</source>
        <translation>La presentación no depende de ello.</translation>
    </message>
</context>
<context>
    <name>am::ui::SandboxControls</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Slow (200 to 1,500 ms)</source>
        <translation>Lento (de 200 a 1500 ms)</translation>
    </message>
    <message>
        <source>Rough network</source>
        <translation>Red inestable</translation>
    </message>
    <message>
        <source>Rate limited (half)</source>
        <translation>Ritmo limitado (la mitad)</translation>
    </message>
    <message>
        <source>Late and repeated receipts</source>
        <translation>Acuses tardíos y repetidos</translation>
    </message>
    <message>
        <source>Every answer lost</source>
        <translation>Todas las respuestas perdidas</translation>
    </message>
    <message>
        <source>Sandbox controls</source>
        <translation>Controles del sandbox</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Advance the clock by %1</source>
        <translation>Adelantar el reloj %1</translation>
    </message>
    <message>
        <source>+10 s</source>
        <translation>+10 s</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 día</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Virtual: it stands still until you advance it; everything due then happens in order.</source>
        <translation>Virtual: está parado hasta que usted lo adelanta; entonces ocurre por orden todo lo pendiente.</translation>
    </message>
    <message>
        <source>Runs with real time. Advancing moves it further ahead.</source>
        <translation>Corre con el tiempo real. Adelantarlo lo lleva más allá.</translation>
    </message>
    <message>
        <source>Carrier reviews</source>
        <translation>Revisiones de los operadores</translation>
    </message>
    <message>
        <source>Nothing waits. A brand or campaign you file on the Registration page appears here.</source>
        <translation>Nada está a la espera. Una marca o campaña que presente en la página Registro aparece aquí.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Tax id does not match the legal name</source>
        <translation>El identificador fiscal no coincide con la razón social</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Call to action does not name the sender</source>
        <translation>La llamada a la acción no nombra al remitente</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>Reason for rejecting %1</source>
        <translation>Motivo para rechazar %1</translation>
    </message>
    <message>
        <source>Reason for rejecting</source>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>Disturbances</source>
        <translation>Perturbaciones</translation>
    </message>
    <message>
        <source>What a bad day looks like, to see how this console or your own program takes it.</source>
        <translation>Cómo es un mal día, para ver cómo lo llevan esta consola o su propio programa.</translation>
    </message>
    <message>
        <source>Use it from your own program</source>
        <translation>Úselo desde su propio programa</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>API key of this sandbox</source>
        <translation>Clave de API de este sandbox</translation>
    </message>
</context>
<context>
    <name>am::ui::SandboxDecisionView</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject with these reasons</source>
        <translation>Rechazar por estos motivos</translation>
    </message>
    <message>
        <source>Here you are the registry. A live review takes days.</source>
        <translation>Aquí usted es el registro. Una revisión real tarda días.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Reasons, one per line</source>
        <translation>Motivos, uno por línea</translation>
    </message>
    <message>
        <source>Reasons for the rejection, one per line</source>
        <translation>Motivos del rechazo, uno por línea</translation>
    </message>
</context>
<context>
    <name>am::ui::SandboxPage</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>An emulator of the API: move its clock, answer as its phones, decide its reviews.</source>
        <translation>Un emulador de la API: mueva su reloj, responda como sus teléfonos, decida sus revisiones.</translation>
    </message>
    <message>
        <source>World “%1”, seed %2 · %3 outbound, %4 inbound, %5 numbers, %6 consent records</source>
        <translation>Mundo «%1», semilla %2 · %3 salientes, %4 entrantes, %5 números, %6 registros de consentimiento</translation>
    </message>
    <message>
        <source> %1: %2.</source>
        <translation> %1: %2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>am::ui::SearchPanel</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>All in Messages</source>
        <translation>Todos en Mensajes</translation>
    </message>
    <message>
        <source>Opens the messages with this filter (Enter)</source>
        <translation>Abre los mensajes con este filtro (Intro)</translation>
    </message>
</context>
<context>
    <name>am::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>How the console looks, how often it asks for news, and this profile.</source>
        <translation>El aspecto de la consola, cada cuánto pide novedades y este perfil.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System follows the desktop&apos;s light or dark setting.</source>
        <translation>Sistema sigue el ajuste claro u oscuro del escritorio.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura de fila</translation>
    </message>
    <message>
        <source>Compact rows are 28 pixels high, comfortable ones 36.</source>
        <translation>Las filas compactas miden 28 píxeles de alto; las cómodas, 36.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Tiene efecto de inmediato.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for news every</source>
        <translation>Pedir novedades cada</translation>
    </message>
    <message>
        <source>Applies when a profile is opened. F5 asks at once, at any time.</source>
        <translation>Se aplica cuando se abre un perfil. F5 las pide al momento, cuando quiera.</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Este perfil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Forget this profile…</source>
        <translation>Olvidar este perfil…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Removes the key, the archive, and your own drafts and notes from this computer. Nothing changes at AgentMessage.</source>
        <translation>Elimina de este equipo la clave, el archivo local y sus propios borradores y notas. Nada cambia en AgentMessage.</translation>
    </message>
    <message>
        <source>Forget &quot;%1&quot;?</source>
        <translation>¿Olvidar «%1»?</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is deleted from this computer. This cannot be undone.</source>
        <translation>La carpeta del perfil se elimina de este equipo. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The archive can be copied from the API again, as far back as the API still keeps messages.</source>
        <translation>El archivo local se puede volver a copiar de la API, hasta donde la API aún conserve mensajes.</translation>
    </message>
    <message>
        <source>Drafts, the outbox and saved views are gone for good.</source>
        <translation>Los borradores, la bandeja de salida y las vistas guardadas se pierden para siempre.</translation>
    </message>
    <message>
        <source>Forget profile</source>
        <translation>Olvidar perfil</translation>
    </message>
</context>
<context>
    <name>am::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Probar el sandbox</translation>
    </message>
    <message>
        <source>AgentMessage Console</source>
        <translation>AgentMessage Console</translation>
    </message>
    <message>
        <source>Texts, consent and registration of your AgentMessage account, on an offline copy.</source>
        <translation>Mensajes, consentimiento y registro de su cuenta de AgentMessage, en una copia sin conexión.</translation>
    </message>
    <message>
        <source>The key of &quot;%1&quot; is not kept on this computer. Enter it again.</source>
        <translation>La clave de «%1» no se guarda en este equipo. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The whole API, emulated in this console, with a bike shop&apos;s 90 days of texts in it.</source>
        <translation>Toda la API, emulada en esta consola, con 90 días de mensajes de una tienda de bicicletas.</translation>
    </message>
    <message>
        <source>No account and no network needed</source>
        <translation>No hace falta cuenta ni red</translation>
    </message>
    <message>
        <source>Phones on screen to answer from: YES, STOP, HELP</source>
        <translation>Teléfonos en pantalla desde los que responder: YES, STOP, HELP</translation>
    </message>
    <message>
        <source>A clock to push forward, reviews to decide, failures to provoke</source>
        <translation>Un reloj que adelantar, revisiones que decidir, fallos que provocar</translation>
    </message>
    <message>
        <source>Nothing leaves this computer and nothing is charged</source>
        <translation>Nada sale de este equipo y no se cobra nada</translation>
    </message>
    <message>
        <source>Sign in with an API key</source>
        <translation>Iniciar sesión con una clave de API</translation>
    </message>
    <message>
        <source>The key stays on this computer, in its keychain.</source>
        <translation>La clave permanece en este equipo, en su llavero.</translation>
    </message>
    <message>
        <source>The organization&apos;s name, if left empty</source>
        <translation>El nombre de la organización, si se deja vacío</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Show or hide the key</source>
        <translation>Mostrar u ocultar la clave</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Profiles on this computer</source>
        <translation>Perfiles de este equipo</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>problem, next step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start with an empty one</source>
        <translation>Empezar con uno vacío</translation>
    </message>
    <message>
        <source>No texts, no numbers: walk through the first steps of a new account</source>
        <translation>Sin mensajes ni números: recorra los primeros pasos de una cuenta nueva</translation>
    </message>
</context>
<context>
    <name>am::ui::StageListView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>moment of “%1”</source>
        <comment>a stage</comment>
        <translation>momento de «%1»</translation>
    </message>
</context>
<context>
    <name>am::ui::SyncIndicator</name>
    <message>
        <source>%1. %2</source>
        <comment>sync state, coverage</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stream, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click for details and to pause. F5 asks for news now.</source>
        <translation>Haga clic para ver los detalles y pausar. F5 pide novedades ahora.</translation>
    </message>
</context>
<context>
    <name>am::ui::SyncPanel</name>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Compare with the API…</source>
        <translation>Comparar con la API…</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copia local</translation>
    </message>
    <message>
        <source>Ask for news now (F5)</source>
        <translation>Pedir novedades ahora (F5)</translation>
    </message>
    <message>
        <source>Read every list of the API and hold it against the local copy</source>
        <translation>Leer cada lista de la API y compararla con la copia local</translation>
    </message>
    <message>
        <source>The pause holds until the console ends, but could not be kept: %1</source>
        <translation>La pausa rige hasta que la consola termina, pero no se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Nothing more is copied until you resume, also after a restart. Texts are still sent, and their statuses asked for.</source>
        <translation>No se copia nada más hasta que usted lo reanude, tampoco después de reiniciar. Los mensajes se siguen enviando y sus estados se siguen consultando.</translation>
    </message>
</context>
<context>
    <name>am::ui::SyncStreamRow</name>
    <message>
        <source>rows that could not be read</source>
        <translation>filas que no se pudieron leer</translation>
    </message>
    <message>
        <source>Everything is paused. Resume all of it first.</source>
        <translation>Todo está en pausa. Reanúdelo todo primero.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 filas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, pace</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
</context>
<context>
    <name>am::ui::TemplatePicker</name>
    <message>
        <source>Fill in template</source>
        <translation>Rellenar con plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Sin completar</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Completar %1</translation>
    </message>
    <message>
        <source>Replace what was typed?</source>
        <translation>¿Sustituir lo escrito?</translation>
    </message>
    <message>
        <source>The template writes its own texts over those of this draft. Undo brings them back.</source>
        <translation>La plantilla escribe sus propios textos sobre los de este borrador. Deshacer los recupera.</translation>
    </message>
    <message>
        <source>What a template cannot know stays in [brackets] and is asked for below; each open place is a finding.</source>
        <translation>Lo que una plantilla no puede saber queda entre [corchetes] y se pregunta abajo; cada hueco abierto es un hallazgo.</translation>
    </message>
</context>
<context>
    <name>am::ui::ThreadFindBar</name>
    <message>
        <source>Older hit (F3)</source>
        <translation>Resultado más antiguo (F3)</translation>
    </message>
    <message>
        <source>Newer hit (Shift+F3)</source>
        <translation>Resultado más reciente (Mayús+F3)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, or a filter like is:inbound or status:failed</source>
        <translation>Palabras, &quot;una frase&quot; o un filtro como is:inbound o status:failed</translation>
    </message>
    <message>
        <source>Close and stay here (Esc returns)</source>
        <translation>Cerrar y quedarse aquí (Esc vuelve)</translation>
    </message>
</context>
<context>
    <name>am::ui::ThreadPane</name>
    <message>
        <source>No messages yet.</source>
        <translation>Todavía no hay mensajes.</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Count the last message as unread again (Alt+U)</source>
        <translation>Volver a contar el último mensaje como no leído (Alt+U)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Consent, counts and where the number is from (Alt+I)</source>
        <translation>Consentimiento, recuentos y de dónde es el número (Alt+I)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>our number</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <comment>label, our number</comment>
        <translation>en %1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Nothing on or after %1. The last message is of %2.</source>
        <translation>Nada el %1 ni después. El último mensaje es del %2.</translation>
    </message>
    <message>
        <source>Nothing on %1. The next message is of %2.</source>
        <translation>Nada el %1. El mensaje siguiente es del %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Volver a donde estaba (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Find in this conversation (Ctrl+F)</source>
        <translation>Buscar en esta conversación (Ctrl+F)</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+G)</source>
        <translation>Ir a un día (Ctrl+G)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln messages selected</source>
        <translation>
            <numerusform>%Ln mensaje seleccionado: toda la conversación</numerusform>
            <numerusform>%Ln mensajes seleccionados: toda la conversación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln loaded messages selected, not all of the conversation</source>
        <translation>
            <numerusform>%Ln mensaje cargado seleccionado, no toda la conversación</numerusform>
            <numerusform>%Ln mensajes cargados seleccionados, no toda la conversación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ThreadView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages below</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Últimos</translation>
    </message>
</context>
<context>
    <name>am::ui::TollFreeDialog</name>
    <message>
        <source>Toll-free verification</source>
        <translation>Verificación de números gratuitos</translation>
    </message>
    <message>
        <source>What the aggregator asks before a toll-free number may send. Export it when it is ready, and hand it in there.</source>
        <translation>Lo que pregunta el agregador antes de que un número gratuito pueda enviar. Exporte el expediente cuando esté listo y preséntelo allí.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved as you type.</source>
        <translation>Se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>Saved as you type. Some fields need attention.</source>
        <translation>Se guarda mientras escribe. Algunos campos requieren atención.</translation>
    </message>
</context>
<context>
    <name>am::ui::TollFreeFindingsPanel</name>
    <message>
        <source>Informational checks, reviewed %1. Not legal advice. No finding says nothing about the outcome of a review.</source>
        <translation>Comprobaciones informativas, revisadas el %1. No son asesoramiento jurídico. Que no haya hallazgos no dice nada sobre el resultado de una revisión.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weight, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>codes %1</source>
        <translation>códigos %1</translation>
    </message>
    <message>
        <source>a rejection for this cannot be corrected</source>
        <translation>un rechazo por esto no se puede corregir</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>Aplicar corrección</translation>
    </message>
</context>
<context>
    <name>am::ui::TollFreeFormView</name>
    <message>
        <source>Fields of the dossier</source>
        <translation>Campos del expediente</translation>
    </message>
    <message>
        <source>up to %L1</source>
        <translation>hasta %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::TollFreeInspector</name>
    <message>
        <source>Toll-free number</source>
        <translation>Número gratuito</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>This number is not yours any more; only the dossier names it.</source>
        <translation>Este número ya no es suyo; solo lo menciona el expediente.</translation>
    </message>
    <message>
        <source>Networks in the US and Canada block toll-free numbers that are not verified.</source>
        <translation>Las redes de EE. UU. y Canadá bloquean los números gratuitos sin verificar.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>To one contact</source>
        <translation>A un contacto</translation>
    </message>
    <message>
        <source>Change programme…</source>
        <translation>Cambiar programa…</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Abrir expediente</translation>
    </message>
    <message>
        <source>Begin dossier</source>
        <translation>Empezar expediente</translation>
    </message>
    <message>
        <source>Set status…</source>
        <translation>Definir estado…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>History, kept by hand</source>
        <translation>Historial, llevado a mano</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Written down %1</source>
        <translation>Anotado el %1</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
</context>
<context>
    <name>am::ui::TollFreeStatusDialog</name>
    <message>
        <source>Set status</source>
        <translation>Definir estado</translation>
    </message>
    <message>
        <source>The API does not tell how a verification goes. Write down what the aggregator said; earlier entries stay.</source>
        <translation>La API no indica cómo va una verificación. Anote lo que dijo el agregador; las entradas anteriores se conservan.</translation>
    </message>
    <message>
        <source>Add to history</source>
        <translation>Añadir al historial</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When the aggregator said so, in your time.</source>
        <translation>Cuándo lo dijo el agregador, en su hora local.</translation>
    </message>
    <message>
        <source>Rejection codes</source>
        <translation>Códigos de rechazo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The aggregator&apos;s name for the request.</source>
        <translation>El nombre que el agregador da a la solicitud.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>As the aggregator gave them, with commas between.</source>
        <translation>Tal como los dio el agregador, separados por comas.</translation>
    </message>
    <message>
        <source>Being written; not handed in.</source>
        <translation>En redacción; sin presentar.</translation>
    </message>
    <message>
        <source>Handed in. Until it is verified the number cannot send to the US and Canada.</source>
        <translation>Presentada. Hasta que se verifique, el número no puede enviar a EE. UU. ni a Canadá.</translation>
    </message>
    <message>
        <source>Somebody looks at it; this takes days to weeks.</source>
        <translation>Alguien la está mirando; tarda de días a semanas.</translation>
    </message>
    <message>
        <source>Rejected, and may be edited. Within seven days it keeps its place in the queue.</source>
        <translation>Rechazada, pero se puede editar. Si se hace en siete días, conserva su puesto en la cola.</translation>
    </message>
    <message>
        <source>The number may send, for the use cases in the dossier only.</source>
        <translation>El número puede enviar, solo para los casos de uso del expediente.</translation>
    </message>
    <message>
        <source>Rejected, and may not be edited.</source>
        <translation>Rechazada y no se puede editar.</translation>
    </message>
    <message>
        <source>This is in the future.</source>
        <translation>Esto está en el futuro.</translation>
    </message>
</context>
<context>
    <name>am::ui::TollFreeView</name>
    <message>
        <source>Open Numbers</source>
        <translation>Abrir Números</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Programme of all…</source>
        <translation>Programa de todos…</translation>
    </message>
    <message>
        <source>What toll-free numbers promise that have no programme of their own</source>
        <translation>Lo que prometen los números gratuitos que no tienen programa propio</translation>
    </message>
    <message>
        <source>Toll-free numbers</source>
        <translation>Números gratuitos</translation>
    </message>
    <message>
        <source>For all numbers: %1, %2. The status of a verification is kept by hand; the API does not tell it.</source>
        <translation>Para todos los números: %1, %2. El estado de una verificación se lleva a mano; la API no lo indica.</translation>
    </message>
    <message>
        <source>No toll-free number</source>
        <translation>Ningún número gratuito</translation>
    </message>
    <message>
        <source>Toll-free numbers need no campaign, but a verification before they may send. Order one under Numbers; its dossier is written here.</source>
        <translation>Los números gratuitos no necesitan campaña, pero sí una verificación antes de poder enviar. Pida uno en Números; su expediente se redacta aquí.</translation>
    </message>
    <message>
        <source>Export dossier to</source>
        <translation>Exportar expediente a</translation>
    </message>
</context>
<context>
    <name>am::ui::TopBar</name>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
    <message>
        <source>The sandbox that this console runs</source>
        <translation>El sandbox que ejecuta esta consola</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Añadir un perfil…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Salir del sandbox</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Forget this profile…</source>
        <translation>Olvidar este perfil…</translation>
    </message>
</context>
<context>
    <name>am::ui::WorkspaceView</name>
    <message>
        <source>There is no keychain on this computer. The key is kept until the console ends and must be entered again then.</source>
        <translation>No hay llavero en este equipo. La clave se conserva hasta que la consola termina y después hay que introducirla de nuevo.</translation>
    </message>
    <message>
        <source>The archive was damaged and is being copied again. The old file was kept as %1. Your drafts and notes are untouched.</source>
        <translation>El archivo local estaba dañado y se está copiando de nuevo. El antiguo se conservó como %1. Sus borradores y notas están intactos.</translation>
    </message>
    <message>
        <source>This key works, but lacks the scope org:read: the account page stays empty.</source>
        <translation>Esta clave funciona, pero carece del permiso (scope) org:read: la página Cuenta queda vacía.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>The key was refused. The local copy stays readable; sign in again with a valid key to refresh it.</source>
        <translation>La clave se rechazó. La copia local sigue legible; vuelva a iniciar sesión con una clave válida para actualizarla.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Copying has stopped. %1 %2</source>
        <translation>La copia se ha detenido. %1. %2</translation>
    </message>
    <message>
        <source>Offline: %1 Everything copied so far can be read and searched. A text sent now is looked up before it may be sent again.</source>
        <translation>Sin conexión: %1 Todo lo copiado hasta ahora se puede leer y buscar. Un mensaje enviado ahora se comprueba antes de que pueda enviarse de nuevo.</translation>
    </message>
    <message>
        <source>The log of the ledger was damaged: the last changes to drafts and notes may be missing. The ledger as it was found was kept as %1. Look through your drafts and the texts waiting to be sent.</source>
        <translation>El diario del libro local estaba dañado: es posible que falten los últimos cambios en borradores y notas. El libro local, tal como se encontró, se conservó como %1. Revise sus borradores y los mensajes que esperan a enviarse.</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>problem, explanation, next step</comment>
        <translation>%1. %2 %3</translation>
    </message>
</context>
</TS>
