<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AlgorithmFacts</name>
    <message>
        <source>Integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Boolesch</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>Hyperparameter</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation>Startbefehl</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>Startdatei</translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation>Codeverzeichnis</translation>
    </message>
    <message>
        <source>Local code directory</source>
        <translation>Lokales Codeverzeichnis</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>Ressourcentypen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation>Übergabe als</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>A job may add its own.</source>
        <translation>Ein Job darf eigene hinzufügen.</translation>
    </message>
    <message>
        <source>A job may not add any.</source>
        <translation>Ein Job darf keine hinzufügen.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>It takes no input.</source>
        <translation>Er hat keine Eingaben.</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>It has no output.</source>
        <translation>Er hat keine Ausgaben.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is no archive that can be read here: zip, tar, tar.gz, tar.bz2, tar.xz or tar.zst.</source>
        <translation>„%1“ ist kein Archiv, das hier gelesen werden kann: zip, tar, tar.gz, tar.bz2, tar.xz oder tar.zst.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing of it was used; fetch or make it again.</source>
        <translation>„%1“ ist beschädigt. Nichts davon wurde verwendet; laden oder erstellen Sie es neu.</translation>
    </message>
    <message>
        <source>“%1” ends too early. Nothing of it was used; fetch or make it again.</source>
        <translation>„%1“ endet zu früh. Nichts davon wurde verwendet; laden oder erstellen Sie es neu.</translation>
    </message>
    <message>
        <source>“%1” goes on after its end, so it is damaged or is several archives in one file. Nothing of it was used.</source>
        <translation>„%1“ geht nach seinem Ende weiter, ist also beschädigt oder besteht aus mehreren Archiven in einer Datei. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Unpack it yourself, and give the folder.</source>
        <translation>„%1“ ist verschlüsselt. Entpacken Sie es selbst und geben Sie den Ordner an.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than 200 times its size, as only a trap does. If it is none, unpack it yourself, and give the folder.</source>
        <translation>„%1“ würde entpackt mehr als 200-mal so groß, wie es sonst nur eine Falle wird. Ist es keine, entpacken Sie es selbst und geben Sie den Ordner an.</translation>
    </message>
    <message>
        <source>“%1” holds more files than can be unpacked here.</source>
        <translation>„%1“ enthält mehr Dateien, als hier entpackt werden können.</translation>
    </message>
    <message>
        <source>“%1” takes more memory to unpack than is allowed: it was packed with a window that is too large.</source>
        <translation>„%1“ braucht zum Entpacken mehr Speicher als erlaubt: Es wurde mit einem zu großen Fenster gepackt.</translation>
    </message>
    <message>
        <source>There is no such file in “%1”.</source>
        <translation>In „%1“ gibt es keine solche Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be unpacked: there is no space left.</source>
        <translation>„%1“ konnte nicht entpackt werden: Es ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” could not be unpacked.</source>
        <translation>„%1“ konnte nicht entpackt werden.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that can&apos;t be read here.</source>
        <translation>„%1“ ist auf eine Weise gepackt, die hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>“%1” was left out: its name leads out of the archive</source>
        <translation>„%1“ wurde ausgelassen: Der Name führt aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>“%1” was left out: its name can&apos;t be a file&apos;s</source>
        <translation>„%1“ wurde ausgelassen: So kann keine Datei heißen</translation>
    </message>
    <message>
        <source>“%1” was left out: it lies in too many folders</source>
        <translation>„%1“ wurde ausgelassen: Es liegt in zu vielen Ordnern</translation>
    </message>
    <message>
        <source>“%1” was left out: it is a device, a pipe or a socket</source>
        <translation>„%1“ wurde ausgelassen: Es ist ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>“%1” was left out: it is a link out of the archive or to nothing</source>
        <translation>„%1“ wurde ausgelassen: Es ist eine Verknüpfung aus dem Archiv hinaus oder ins Leere</translation>
    </message>
    <message>
        <source>“%1” was left out: it is a second name of what is not in the archive</source>
        <translation>„%1“ wurde ausgelassen: Es ist ein zweiter Name von etwas, das nicht im Archiv ist</translation>
    </message>
    <message>
        <source>“%1” was left out: a file is where it wants a folder, or the other way round</source>
        <translation>„%1“ wurde ausgelassen: Wo es einen Ordner braucht, ist eine Datei, oder umgekehrt</translation>
    </message>
    <message>
        <source>“%1” was taken without its leading “/”</source>
        <translation>„%1“ wurde ohne das „/“ am Anfang übernommen</translation>
    </message>
    <message>
        <source>“%1” was taken without its special rights</source>
        <translation>„%1“ wurde ohne seine besonderen Rechte übernommen</translation>
    </message>
    <message>
        <source>“%1” is in the archive more than once; the last one counts</source>
        <translation>„%1“ ist mehrmals im Archiv; das letzte zählt</translation>
    </message>
    <message>
        <source>“%1” differs from another name only in its case</source>
        <translation>„%1“ unterscheidet sich von einem anderen Namen nur in Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>Das Entpacken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” was not unpacked: the program that reads archives no longer answered.</source>
        <translation>„%1“ wurde nicht entpackt: Das Programm, das Archive liest, antwortete nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” was rejected: the program that reads archives crashed over it.</source>
        <translation>„%1“ wurde abgewiesen: Das Programm, das Archive liest, ist daran abgestürzt.</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>“%1” was rejected: the program that reads archives failed over it.</source>
        <translation>„%1“ wurde abgewiesen: Das Programm, das Archive liest, ist daran gescheitert.</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>The program that reads archives, trainshed-archive, does not start.</source>
        <translation>Das Programm, das Archive liest, trainshed-archive, startet nicht.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than is allowed or there is space for.</source>
        <translation>„%1“ würde entpackt größer, als erlaubt ist oder als Platz da ist.</translation>
    </message>
    <message>
        <source>Packing was cancelled.</source>
        <translation>Das Packen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” would be larger than an archive of its kind can be. Choose .tar.zst or .tar.gz.</source>
        <translation>„%1“ würde größer, als ein Archiv dieser Art sein kann. Wählen Sie .tar.zst oder .tar.gz.</translation>
    </message>
    <message>
        <source>“%1” could not be packed.</source>
        <translation>„%1“ konnte nicht gepackt werden.</translation>
    </message>
    <message>
        <source>“%1” is being written already.</source>
        <translation>„%1“ wird schon geschrieben.</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 bytes.</source>
        <translation>Die Datei „%1“ ist größer als %2 Byte.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be synced.</source>
        <translation>Der Ordner „%1“ konnte nicht synchronisiert werden.</translation>
    </message>
</context>
<context>
    <name>AwsKeys</name>
    <message>
        <source>The file “%1” with the keys can&apos;t be read.</source>
        <translation>Die Datei „%1“ mit den Schlüsseln kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” is too big to be one with keys.</source>
        <translation>Die Datei „%1“ ist zu groß, um eine mit Schlüsseln zu sein.</translation>
    </message>
    <message>
        <source>The profile “%1” of ~/.aws gets its keys through “%2”, which is not supported. Put keys into “%3”, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY before the engine starts.</source>
        <translation>Das Profil „%1“ aus ~/.aws bekommt seine Schlüssel durch „%2“, was nicht unterstützt wird. Schreiben Sie Schlüssel in „%3“, oder setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY, bevor die Engine startet.</translation>
    </message>
    <message>
        <source>The profile “%1” in “%2” has no keys. Add them there, or choose another profile.</source>
        <translation>Das Profil „%1“ in „%2“ hat keine Schlüssel. Fügen Sie sie dort hinzu, oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>No keys: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set for the engine, and “%1” has no profile “%2”.</source>
        <translation>Keine Schlüssel: AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY sind für die Engine nicht gesetzt, und „%1“ hat kein Profil „%2“.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CodeDiff</name>
    <message>
        <source>No code is kept of this version.</source>
        <translation>Von dieser Version ist kein Code aufbewahrt.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>Den Ordner „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
    <message>
        <source>Choose the code directory</source>
        <translation>Codeverzeichnis wählen</translation>
    </message>
    <message>
        <source>Choose the boot file</source>
        <translation>Startdatei wählen</translation>
    </message>
    <message>
        <source>Python files (*.py)</source>
        <translation>Python-Dateien (*.py)</translation>
    </message>
    <message>
        <source>Browse for the code directory</source>
        <translation>Codeverzeichnis auswählen</translation>
    </message>
    <message>
        <source>Choose an archive with the code</source>
        <translation>Archiv mit dem Code wählen</translation>
    </message>
    <message>
        <source>Browse for the boot file</source>
        <translation>Startdatei auswählen</translation>
    </message>
    <message>
        <source>The .py file in the code directory that starts the training.</source>
        <translation>Die .py-Datei im Codeverzeichnis, die das Training startet.</translation>
    </message>
    <message>
        <source>“%1” is not inside the code directory.</source>
        <translation>„%1“ liegt nicht im Codeverzeichnis.</translation>
    </message>
    <message>
        <source>No Python was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Python gefunden.</translation>
    </message>
    <message>
        <source>A Python environment of this computer.</source>
        <translation>Eine Python-Umgebung dieses Computers.</translation>
    </message>
</context>
<context>
    <name>CodeStore</name>
    <message>
        <source>“%1” could not be stored.</source>
        <translation>„%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The code of this job is not kept any more.</source>
        <translation>Der Code dieses Jobs wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” is a device, a pipe or a socket and can&apos;t be copied.</source>
        <translation>„%1“ ist ein Gerät, eine Pipe oder ein Socket und kann nicht kopiert werden.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>„%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Code is being stored just now.</source>
        <translation>Gerade wird Code gespeichert.</translation>
    </message>
    <message>
        <source>The list of the stored code&apos;s files is damaged.</source>
        <translation>Die Dateiliste des gespeicherten Codes ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>hyperparameter</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Basic settings</source>
        <translation>Grundeinstellungen</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Sonstige Einträge</translation>
    </message>
    <message>
        <source>My Algorithms</source>
        <translation>Meine Algorithmen</translation>
    </message>
    <message>
        <source>Custom image</source>
        <translation>Eigenes Image</translation>
    </message>
    <message>
        <source>Custom script on a preset image</source>
        <translation>Eigenes Skript auf vordefiniertem Image</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation>Codeverzeichnis</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>Startdatei</translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation>Startbefehl</translation>
    </message>
    <message>
        <source>Local code directory</source>
        <translation>Lokales Codeverzeichnis</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>dataset %1, version %2</source>
        <translation>Datensatz %1, Version %2</translation>
    </message>
    <message>
        <source>%1: obtained from</source>
        <translation>%1: Übergabe als</translation>
    </message>
    <message>
        <source>%1: predownload</source>
        <translation>%1: Vorab-Download</translation>
    </message>
    <message>
        <source>Resource pool</source>
        <translation>Ressourcenpool</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Instance flavor</source>
        <translation>Instanz-Flavor</translation>
    </message>
    <message>
        <source>Compute nodes</source>
        <translation>Rechenknoten</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Auto restart</source>
        <translation>Auto-Neustart</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Auto stop</source>
        <translation>Auto-Stopp</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Job log path</source>
        <translation>Protokollpfad</translation>
    </message>
    <message>
        <source>%1 (kept as %2)</source>
        <translation>%1 (abgelegt als %2)</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>installed first</source>
        <translation>werden zuerst installiert</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, bester Wert</translation>
    </message>
    <message>
        <source>%1, last</source>
        <translation>%1, letzter Wert</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>“%1” is asked to stop.</source>
        <translation>„%1“ wird gestoppt.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>A priority is 1, 2 or 3 (the highest), not “%1”.</source>
        <translation>Eine Priorität ist 1, 2 oder 3 (die höchste), nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” has priority %2.</source>
        <translation>„%1“ hat die Priorität %2.</translation>
    </message>
    <message>
        <source>End the processes of jobs</source>
        <translation>Die Prozesse von Jobs beenden</translation>
    </message>
    <message>
        <source>Delete jobs with their folders</source>
        <translation>Jobs mit ihren Ordnern löschen</translation>
    </message>
    <message>
        <source>Also a job that has not ended: it is stopped first.</source>
        <translation>Auch einen Job, der noch nicht zu Ende ist: Er wird zuerst gestoppt.</translation>
    </message>
    <message>
        <source>Change the priority of a waiting job</source>
        <translation>Die Priorität eines wartenden Jobs ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The algorithm can&apos;t be saved as it is.</source>
        <translation>Der Algorithmus kann so nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>“algorithm create” needs a file: -f FILE.</source>
        <translation>„algorithm create“ braucht eine Datei: -f FILE.</translation>
    </message>
    <message>
        <source>“algorithm update” needs a file: -f FILE.</source>
        <translation>„algorithm update“ braucht eine Datei: -f FILE.</translation>
    </message>
    <message>
        <source>The algorithm&apos;s file; - is standard input.</source>
        <translation>Die Datei des Algorithmus; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The saved algorithms</source>
        <translation>Die gespeicherten Algorithmen</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Einzelheiten anzeigen</translation>
    </message>
    <message>
        <source>Save an algorithm</source>
        <translation>Einen Algorithmus speichern</translation>
    </message>
    <message>
        <source>Change an algorithm; jobs keep what they were submitted with</source>
        <translation>Einen Algorithmus ändern; Jobs behalten, womit sie abgesendet wurden</translation>
    </message>
    <message>
        <source>Delete an algorithm</source>
        <translation>Einen Algorithmus löschen</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text for people.</source>
        <translation>Ein JSON-Dokument statt lesbarem Text ausgeben.</translation>
    </message>
    <message>
        <source>No messages but errors.</source>
        <translation>Keine Meldungen außer Fehlern.</translation>
    </message>
    <message>
        <source>Everything below this folder (TRAINSHED_HOME).</source>
        <translation>Alles unterhalb dieses Ordners (TRAINSHED_HOME).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Usage: trainshedctl %1 %2</source>
        <translation>Aufruf: trainshedctl %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Usage: trainshedctl [--json] [--quiet] [--home DIR] COMMAND …</source>
        <translation>Aufruf: trainshedctl [--json] [--quiet] [--home DIR] COMMAND …</translation>
    </message>
    <message>
        <source>Submits, lists, follows, stops and repeats training jobs.</source>
        <translation>Sendet Trainingsjobs ab, listet, verfolgt, stoppt und wiederholt sie.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>JOB is an ID, a name (its newest version) or NAME/V0002.</source>
        <translation>JOB ist eine ID, ein Name (dessen neueste Version) oder NAME/V0002.</translation>
    </message>
    <message>
        <source>“trainshedctl COMMAND --help” shows the options of one command.</source>
        <translation>„trainshedctl COMMAND --help“ zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>“%1 --help” says more.</source>
        <translation>„%1 --help“ verrät mehr.</translation>
    </message>
    <message>
        <source>A command is needed.</source>
        <translation>Ein Befehl wird benötigt.</translation>
    </message>
    <message>
        <source>“%1” comes with a later version.</source>
        <translation>„%1“ kommt erst mit einer späteren Version.</translation>
    </message>
    <message>
        <source>“%1” needs to know what to do.</source>
        <translation>Bei „%1“ fehlt, was zu tun ist.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>An argument of “%1” is missing.</source>
        <translation>Ein Argument von „%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” takes fewer arguments.</source>
        <translation>„%1“ nimmt weniger Argumente.</translation>
    </message>
    <message>
        <source>--home needs a folder.</source>
        <translation>--home braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>running, process %1</source>
        <translation>läuft, Prozess %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Basisordner</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>%1, of which %2 run and %3 wait</source>
        <translation>%1, davon laufend: %2, wartend: %3</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>Die Engine läuft nicht.</translation>
    </message>
    <message>
        <source>The engine was asked to end, but its process %1 is still there.</source>
        <translation>Die Engine wurde zum Beenden aufgefordert, aber ihr Prozess %1 läuft noch.</translation>
    </message>
    <message>
        <source>The engine has ended; jobs that run go on.</source>
        <translation>Die Engine ist beendet; laufende Jobs laufen weiter.</translation>
    </message>
    <message>
        <source>Whether it runs, and what it does</source>
        <translation>Ob die Engine läuft und was sie tut</translation>
    </message>
    <message>
        <source>Start it; other commands do so by themselves</source>
        <translation>Engine starten; andere Befehle tun das von selbst</translation>
    </message>
    <message>
        <source>End it; running jobs go on</source>
        <translation>Engine beenden; laufende Jobs laufen weiter</translation>
    </message>
    <message>
        <source>There is no experiment “%1”.</source>
        <translation>Es gibt kein Experiment „%1“.</translation>
    </message>
    <message>
        <source>The experiment can&apos;t be made.</source>
        <translation>Das Experiment kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” is deleted; its jobs stay.</source>
        <translation>„%1“ ist gelöscht; die Jobs bleiben erhalten.</translation>
    </message>
    <message>
        <source>The experiments: named groups of jobs</source>
        <translation>Die Experimente: benannte Gruppen von Jobs</translation>
    </message>
    <message>
        <source>Make an experiment</source>
        <translation>Ein Experiment anlegen</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Worum es darin geht.</translation>
    </message>
    <message>
        <source>Delete an experiment; its jobs stay</source>
        <translation>Ein Experiment löschen; seine Jobs bleiben erhalten</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>Die Standardeingabe konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Standard input is longer than a job file may be.</source>
        <translation>Die Standardeingabe ist länger, als eine Jobdatei sein darf.</translation>
    </message>
    <message>
        <source>There is no status “%1”; there are %2.</source>
        <translation>Es gibt keinen Status „%1“; möglich sind %2.</translation>
    </message>
    <message>
        <source>Jobs, newest first</source>
        <translation>Jobs, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Only jobs of this status; may be given more than once.</source>
        <translation>Nur Jobs mit diesem Status; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Only jobs of this experiment.</source>
        <translation>Nur Jobs dieses Experiments.</translation>
    </message>
    <message>
        <source>Only jobs whose name matches, with * and ?.</source>
        <translation>Nur Jobs, deren Name passt, mit * und ?.</translation>
    </message>
    <message>
        <source>At most so many; without it all.</source>
        <translation>Höchstens so viele; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Everything about one job or one version</source>
        <translation>Alles über einen Job oder eine Version</translation>
    </message>
    <message>
        <source>What happened to the job</source>
        <translation>Was mit dem Job geschehen ist</translation>
    </message>
    <message>
        <source>“%1” has no attempt %2.</source>
        <translation>„%1“ hat keinen Versuch %2.</translation>
    </message>
    <message>
        <source>“%1” has not started yet; waiting.</source>
        <translation>„%1“ ist noch nicht gestartet; es wird gewartet.</translation>
    </message>
    <message>
        <source>— attempt %1 —</source>
        <translation>— Versuch %1 —</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” has written no log yet.</source>
        <translation>„%1“ hat noch kein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>“%1” has no node %2: it runs on one, number 0.</source>
        <translation>„%1“ hat keinen Knoten %2: Der Job läuft auf einem, Nummer 0.</translation>
    </message>
    <message>
        <source>The log&apos;s bytes, unchanged</source>
        <translation>Die Bytes des Protokolls, unverändert</translation>
    </message>
    <message>
        <source>Go on until the job has ended; waits for one that has not started.</source>
        <translation>Fortfahren, bis der Job zu Ende ist; wartet auf einen, der noch nicht gestartet ist.</translation>
    </message>
    <message>
        <source>Begin so many lines before the end.</source>
        <translation>So viele Zeilen vor dem Ende beginnen.</translation>
    </message>
    <message>
        <source>The node, counted from 0.</source>
        <translation>Der Knoten, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>The attempt of a job that was restarted, from 1; else the newest.</source>
        <translation>Der Versuch eines neu gestarteten Jobs, ab 1; sonst der neueste.</translation>
    </message>
    <message>
        <source>The job&apos;s events too, on standard error.</source>
        <translation>Auch die Ereignisse des Jobs, auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht zu Ende</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation>Codeverzeichnis</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>Startdatei</translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation>Startbefehl</translation>
    </message>
    <message>
        <source>Local code directory</source>
        <translation>Lokales Codeverzeichnis</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>hyperparameter</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation>Übergabe als</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Hyperparameter</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Auto restart</source>
        <translation>Auto-Neustart</translation>
    </message>
    <message>
        <source>Auto stop</source>
        <translation>Auto-Stopp</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>CPUs free</source>
        <translation>CPUs frei</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Scratch</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Where jobs can run, and what is free now</source>
        <translation>Wo Jobs laufen können und was gerade frei ist</translation>
    </message>
    <message>
        <source>The slices of a pool that a job can ask for</source>
        <translation>Die Teile eines Pools, die ein Job anfordern kann</translation>
    </message>
    <message>
        <source>Only those of this pool.</source>
        <translation>Nur die dieses Pools.</translation>
    </message>
    <message>
        <source>The Python environments of this computer</source>
        <translation>Die Python-Umgebungen dieses Computers</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Erneut suchen.</translation>
    </message>
    <message>
        <source>The time was over before it ended.</source>
        <translation>Die Zeit war um, bevor es zu Ende war.</translation>
    </message>
    <message>
        <source>The job file; - is standard input.</source>
        <translation>Die Jobdatei; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The job can&apos;t be made as it is.</source>
        <translation>Der Job kann so nicht erstellt werden.</translation>
    </message>
    <message>
        <source>“job create” needs a job file: -f FILE.</source>
        <translation>„job create“ braucht eine Jobdatei: -f FILE.</translation>
    </message>
    <message>
        <source>“job check” needs a job file: -f FILE.</source>
        <translation>„job check“ braucht eine Jobdatei: -f FILE.</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>The job has no hyperparameter of that name; it has: %1.</source>
        <translation>Der Job hat keinen Hyperparameter dieses Namens; vorhanden: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>--set takes NAME=VALUE, not “%1”.</source>
        <translation>--set erwartet NAME=VALUE, nicht „%1“.</translation>
    </message>
    <message>
        <source>Return when the job has ended; status 1 unless it is Completed.</source>
        <translation>Erst zurückkehren, wenn der Job zu Ende ist; Status 1, falls er nicht „Abgeschlossen“ ist.</translation>
    </message>
    <message>
        <source>Where the name is taken: the next version of that job.</source>
        <translation>Falls der Name vergeben ist: die nächste Version jenes Jobs.</translation>
    </message>
    <message>
        <source>Submit a job file; prints ID and version</source>
        <translation>Eine Jobdatei absenden; gibt ID und Version aus</translation>
    </message>
    <message>
        <source>The same checks without submitting</source>
        <translation>Dieselben Prüfungen ohne Absenden</translation>
    </message>
    <message>
        <source>Submit the next version of a job, with changes</source>
        <translation>Die nächste Version eines Jobs absenden, mit Änderungen</translation>
    </message>
    <message>
        <source>Another value for a hyperparameter.</source>
        <translation>Ein anderer Wert für einen Hyperparameter.</translation>
    </message>
    <message>
        <source>A new job of this name instead of a version.</source>
        <translation>Ein neuer Job dieses Namens statt einer Version.</translation>
    </message>
    <message>
        <source>The job file that would make the job again</source>
        <translation>Die Jobdatei, die den Job erneut erstellen würde</translation>
    </message>
    <message>
        <source>The time was over before all jobs had ended.</source>
        <translation>Die Zeit war um, bevor alle Jobs zu Ende waren.</translation>
    </message>
    <message>
        <source>The job “%1” was deleted before it had ended.</source>
        <translation>Der Job „%1“ wurde gelöscht, bevor er zu Ende war.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, not “%1”.</source>
        <translation>--timeout erwartet eine Anzahl Sekunden, nicht „%1“.</translation>
    </message>
    <message>
        <source>Return when all have ended; status 1 unless all are Completed</source>
        <translation>Erst zurückkehren, wenn alle zu Ende sind; Status 1, falls nicht alle „Abgeschlossen“ sind</translation>
    </message>
    <message>
        <source>Give up after so long (status 124).</source>
        <translation>Nach dieser Zeit aufgeben (Status 124).</translation>
    </message>
    <message>
        <source>Watching from revision %1 on; Ctrl+C ends.</source>
        <translation>Beobachtet ab Revision %1; Strg+C beendet.</translation>
    </message>
    <message>
        <source>One line of JSON for each change, until interrupted</source>
        <translation>Eine JSON-Zeile je Änderung, bis zum Abbruch</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>What differs between jobs or versions, a column each</source>
        <translation>Unterschiede zwischen Jobs oder Versionen, je eine Spalte</translation>
    </message>
    <message>
        <source>Settings that are the same too.</source>
        <translation>Auch die gleichen Einstellungen.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed since it was published</source>
        <translation>seit der Veröffentlichung geändert</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>The dataset can&apos;t be made.</source>
        <translation>Der Datensatz kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1”, %2, is as it was published.</source>
        <translation>„%1“, %2, ist so, wie er veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>“%1”, %2, was changed after it was published.</source>
        <translation>„%1“, %2, wurde nach der Veröffentlichung geändert.</translation>
    </message>
    <message>
        <source>“%1” is deleted; its data stay where they are.</source>
        <translation>„%1“ ist gelöscht; die Daten bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>What the data are.</source>
        <translation>Was für Daten es sind.</translation>
    </message>
    <message>
        <source>What is special about this version.</source>
        <translation>Was das Besondere an dieser Version ist.</translation>
    </message>
    <message>
        <source>The datasets</source>
        <translation>Die Datensätze</translation>
    </message>
    <message>
        <source>One of them with its versions</source>
        <translation>Ein Datensatz mit seinen Versionen</translation>
    </message>
    <message>
        <source>Also the first N files of the newest version.</source>
        <translation>Auch die ersten N Dateien der neuesten Version.</translation>
    </message>
    <message>
        <source>Freeze what lies there now as the next version; shows what has changed</source>
        <translation>Festhalten, was jetzt dort liegt, als nächste Version; zeigt, was sich geändert hat</translation>
    </message>
    <message>
        <source>Are the data still as they were published? Status 1 if not</source>
        <translation>Sind die Daten noch so, wie sie veröffentlicht wurden? Status 1, falls nicht</translation>
    </message>
    <message>
        <source>Change name or description</source>
        <translation>Name oder Beschreibung ändern</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>Der neue Name.</translation>
    </message>
    <message>
        <source>Delete a dataset and its versions; the data stay</source>
        <translation>Einen Datensatz und seine Versionen löschen; die Daten bleiben erhalten</translation>
    </message>
    <message>
        <source>dataset %1: %2</source>
        <translation>Datensatz %1: %2</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>installed first</source>
        <translation>werden zuerst installiert</translation>
    </message>
    <message>
        <source>Best metric</source>
        <translation>Beste Metrik</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester Wert</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What a job measured: name, step, value, time</source>
        <translation>Was ein Job gemessen hat: Name, Schritt, Wert, Zeit</translation>
    </message>
    <message>
        <source>This line is too long for a secret key.</source>
        <translation>Diese Zeile ist zu lang für einen geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>A secret key is needed: on standard input, or in TRAINSHED_SECRET_KEY.</source>
        <translation>Ein geheimer Schlüssel wird benötigt: auf der Standardeingabe oder in TRAINSHED_SECRET_KEY.</translation>
    </message>
    <message>
        <source>There is nothing at “%1”.</source>
        <translation>Unter „%1“ gibt es nichts.</translation>
    </message>
    <message>
        <source>An object is left out, its name is no text: %1</source>
        <translation>Ein Objekt ist ausgelassen, sein Name ist kein Text: %1</translation>
    </message>
    <message>
        <source>There is more; --limit ends the list here.</source>
        <translation>Es gibt noch mehr; --limit beendet die Liste hier.</translation>
    </message>
    <message>
        <source>%1 files, %2, %3/s</source>
        <translation>%1 Dateien, %2, %3/s</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1: %2</source>
        <translation>ausgelassen: %1: %2</translation>
    </message>
    <message>
        <source>Use the keys of this storage profile.</source>
        <translation>Die Schlüssel dieses Speicherprofils verwenden.</translation>
    </message>
    <message>
        <source>Buckets, or what lies in a bucket or folder (s3://bucket/folder/)</source>
        <translation>Buckets oder was in einem Bucket oder Ordner liegt (s3://bucket/folder/)</translation>
    </message>
    <message>
        <source>Only the first N.</source>
        <translation>Nur die ersten N.</translation>
    </message>
    <message>
        <source>from AWS</source>
        <translation>von AWS</translation>
    </message>
    <message>
        <source>from AWS, %1</source>
        <translation>von AWS, %1</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>There is no storage profile “%1”.</source>
        <translation>Es gibt kein Speicherprofil „%1“.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The storage profile can&apos;t be saved.</source>
        <translation>Das Speicherprofil kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Secret key (it is not shown): </source>
        <translation>Geheimer Schlüssel (er wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>There is no keychain: the secret key is kept in a file that only you can read.</source>
        <translation>Es gibt keinen Schlüsselbund: Der geheime Schlüssel wird in einer Datei aufbewahrt, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The storage profile “%1” is saved.</source>
        <translation>Das Speicherprofil „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The bucket “%1” goes to the default.</source>
        <translation>Der Bucket „%1“ geht an den Standard.</translation>
    </message>
    <message>
        <source>The bucket “%1” goes to “%2”.</source>
        <translation>Der Bucket „%1“ geht an „%2“.</translation>
    </message>
    <message>
        <source>The storage profile “%1” is removed; what is stored there stays.</source>
        <translation>Das Speicherprofil „%1“ ist entfernt; was dort gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>The access key; the secret one is asked for.</source>
        <translation>Der Zugriffsschlüssel; nach dem geheimen wird gefragt.</translation>
    </message>
    <message>
        <source>stored, aws (AWS_… of the engine or ~/.aws) or anonymous.</source>
        <translation>stored, aws (AWS_… der Engine oder ~/.aws) oder anonymous.</translation>
    </message>
    <message>
        <source>Keys of this profile in ~/.aws.</source>
        <translation>Schlüssel dieses Profils in ~/.aws.</translation>
    </message>
    <message>
        <source>Where the store wants one.</source>
        <translation>Wo der Speicher eine verlangt.</translation>
    </message>
    <message>
        <source>auto, path or virtual.</source>
        <translation>auto, path oder virtual.</translation>
    </message>
    <message>
        <source>Check the store with these certificates.</source>
        <translation>Den Speicher gegen diese Zertifikate prüfen.</translation>
    </message>
    <message>
        <source>Do not check who answers: only for trying out.</source>
        <translation>Nicht prüfen, wer antwortet: nur zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Serves every bucket that has no profile of its own.</source>
        <translation>Bedient jeden Bucket, der kein eigenes Profil hat.</translation>
    </message>
    <message>
        <source>The new address.</source>
        <translation>Die neue Adresse.</translation>
    </message>
    <message>
        <source>Ask for a new secret key.</source>
        <translation>Nach einem neuen geheimen Schlüssel fragen.</translation>
    </message>
    <message>
        <source>The stores that are known</source>
        <translation>Die bekannten Speicher</translation>
    </message>
    <message>
        <source>Add a store; its secret key comes from the terminal, standard input or TRAINSHED_SECRET_KEY</source>
        <translation>Einen Speicher hinzufügen; sein geheimer Schlüssel kommt vom Terminal, von der Standardeingabe oder aus TRAINSHED_SECRET_KEY</translation>
    </message>
    <message>
        <source>Change a store&apos;s settings</source>
        <translation>Die Einstellungen eines Speichers ändern</translation>
    </message>
    <message>
        <source>Say what works of it. Status 1 if not all</source>
        <translation>Sagen, was davon funktioniert. Status 1, falls nicht alles</translation>
    </message>
    <message>
        <source>Make it serve all buckets without a profile</source>
        <translation>Alle Buckets ohne Profil von ihm bedienen lassen</translation>
    </message>
    <message>
        <source>Give a bucket a profile; without one it goes to the default</source>
        <translation>Einem Bucket ein Profil geben; ohne eines geht er an den Standard</translation>
    </message>
    <message>
        <source>Forget a store and its keys</source>
        <translation>Einen Speicher und seine Schlüssel vergessen</translation>
    </message>
    <message>
        <source>The outputs of “%1” are uploaded again.</source>
        <translation>Die Ausgaben von „%1“ werden noch einmal hochgeladen.</translation>
    </message>
    <message>
        <source>Upload outputs that did not arrive</source>
        <translation>Ausgaben hochladen, die nicht angekommen sind</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>What downloaded inputs take up that are kept for another use</source>
        <translation>Was heruntergeladene Eingaben belegen, die für eine weitere Verwendung aufbewahrt werden</translation>
    </message>
    <message>
        <source>Remove them; jobs keep what they have</source>
        <translation>Sie entfernen; Jobs behalten, was sie haben</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: say --yes.</source>
        <translation>Das lässt sich nicht zurücknehmen: geben Sie --yes an.</translation>
    </message>
    <message>
        <source>%1 [y/N] </source>
        <comment>a question; y for yes, N for no</comment>
        <translation>%1 [j/N] </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the answer that goes on; its first letter is enough</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Make a dataset; with a location (folder, archive, s3://, https://) also its first version</source>
        <translation>Einen Datensatz anlegen; mit einem Ort (Ordner, Archiv, s3://, https://) auch seine erste Version</translation>
    </message>
    <message>
        <source>Sizes and times; checksums only where a time differs. In object storage and on the web there is one look only: the server is asked.</source>
        <translation>Größen und Zeiten; Prüfsummen nur, wo eine Zeit abweicht. Im Objektspeicher und im Web gibt es nur eine Prüfung: Der Server wird gefragt.</translation>
    </message>
    <message>
        <source>The whole job as one archive: settings, events, code, logs, outputs</source>
        <translation>Den ganzen Job als ein Archiv: Einstellungen, Ereignisse, Code, Protokolle, Ausgaben</translation>
    </message>
    <message>
        <source>Put a job that was saved as an archive back into the list, as it was; prints ID and version</source>
        <translation>Einen als Archiv gespeicherten Job so, wie er war, wieder in die Liste aufnehmen; gibt ID und Version aus</translation>
    </message>
    <message>
        <source>The outputs of this job hold no metrics.csv, metrics.jsonl or TensorBoard event file yet.</source>
        <translation>Die Ausgaben dieses Jobs enthalten noch keine metrics.csv, metrics.jsonl oder TensorBoard-Ereignisdatei.</translation>
    </message>
    <message>
        <source>%1 (the store asks to go slower)</source>
        <translation>%1 (der Speicher bittet um langsamere Anfragen)</translation>
    </message>
    <message>
        <source>Copy an object, a folder&apos;s content or a file into the folder TO, from here, to here or between stores</source>
        <translation>Ein Objekt, den Inhalt eines Ordners oder eine Datei in den Ordner TO kopieren, von hier, nach hier oder zwischen Speichern</translation>
    </message>
    <message>
        <source>The bucket “%1” is there.</source>
        <translation>Der Bucket „%1“ ist da.</translation>
    </message>
    <message>
        <source>Delete the bucket “%1”, if it is empty?</source>
        <translation>Den Bucket „%1“ löschen, wenn er leer ist?</translation>
    </message>
    <message>
        <source>The bucket “%1” is deleted.</source>
        <translation>Der Bucket „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is no age. Write it like 90m, 12h, 3d or 2w.</source>
        <translation>„%1“ ist kein Alter. Schreiben Sie es wie 90m, 12h, 3d oder 2w.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) that this engine is at work on are left out.</source>
        <translation>
            <numerusform>%n Upload, an dem diese Engine arbeitet, ist ausgelassen.</numerusform>
            <numerusform>%n Uploads, an denen diese Engine arbeitet, sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; these are the first %1.</source>
        <translation>Es gibt mehr; dies sind die ersten %1.</translation>
    </message>
    <message>
        <source>Say which: KEY…, --older-than AGE or --all.</source>
        <translation>Geben Sie an, welche: KEY…, --older-than AGE oder --all.</translation>
    </message>
    <message>
        <source>There is no such unfinished upload of “%1”.</source>
        <translation>Einen solchen unvollendeten Upload von „%1“ gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Throw away the parts of %n upload(s)?</source>
        <translation>
            <numerusform>Die Teile von %n Upload verwerfen?</numerusform>
            <numerusform>Die Teile von %n Uploads verwerfen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) aborted.</source>
        <translation>
            <numerusform>%n Upload abgebrochen.</numerusform>
            <numerusform>%n Uploads abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those begun so long ago: 90m, 12h, 3d, 2w.</source>
        <translation>Nur so lange zurückliegende: 90m, 12h, 3d, 2w.</translation>
    </message>
    <message>
        <source>Only keys that begin so.</source>
        <translation>Nur Schlüssel, die so beginnen.</translation>
    </message>
    <message>
        <source>Make a bucket; what is named as its profile serves it from then on</source>
        <translation>Einen Bucket anlegen; das genannte Profil bedient ihn von da an</translation>
    </message>
    <message>
        <source>Delete a bucket that is empty</source>
        <translation>Einen leeren Bucket löschen</translation>
    </message>
    <message>
        <source>Uploads in parts that were begun and never finished: their parts cost space, unseen</source>
        <translation>Uploads in Teilen, die begonnen und nie beendet wurden: Ihre Teile belegen ungesehen Platz</translation>
    </message>
    <message>
        <source>Have the store throw away the parts of unfinished uploads</source>
        <translation>Den Speicher die Teile unvollendeter Uploads verwerfen lassen</translation>
    </message>
    <message>
        <source>All that nobody is at work on.</source>
        <translation>Alle, an denen niemand arbeitet.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 cores in the mean, %2 at most, %3 of CPU time</source>
        <translation>%1 Kerne im Mittel, höchstens %2, %3 CPU-Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 in the mean, %2 at most</source>
        <translation>%1 im Mittel, höchstens %2</translation>
    </message>
    <message>
        <source>Disk read</source>
        <translation>Gelesen von Datenträger</translation>
    </message>
    <message>
        <source>Disk written</source>
        <translation>Geschrieben auf Datenträger</translation>
    </message>
    <message>
        <source>CPU max</source>
        <translation>CPU max.</translation>
    </message>
    <message>
        <source>Memory max</source>
        <translation>Speicher max.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Nothing was measured of this job: it has not run, or for less than a second.</source>
        <translation>Von diesem Job wurde nichts gemessen: Er lief nicht oder kürzer als eine Sekunde.</translation>
    </message>
    <message>
        <source>What a job used of CPU, memory and disk, over time and in all</source>
        <translation>Was ein Job an CPU, Speicher und Datenträger gebraucht hat, im Verlauf und insgesamt</translation>
    </message>
    <message>
        <source>At most so many rows, 1 to 5000 (20; 800 with --json)</source>
        <translation>Höchstens so viele Zeilen, 1 bis 5000 (20; 800 mit --json)</translation>
    </message>
    <message>
        <source>divided (MIG)</source>
        <translation>geteilt (MIG)</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>job %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>No GPU was found.</source>
        <translation>Es wurde keine GPU gefunden.</translation>
    </message>
    <message>
        <source>CPUs busy</source>
        <translation>CPUs ausgelastet</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>NVIDIA-Treiber</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>The GPUs of this computer, what they do and who is on them</source>
        <translation>Die GPUs dieses Rechners, was sie tun und wer sie benutzt</translation>
    </message>
    <message>
        <source>The log file was cut. What follows was written after that.</source>
        <translation>Die Protokolldatei wurde gekürzt. Was folgt, wurde danach geschrieben.</translation>
    </message>
    <message>
        <source>The log file was replaced by another. This is the new one.</source>
        <translation>Die Protokolldatei wurde durch eine andere ersetzt. Dies ist die neue.</translation>
    </message>
    <message>
        <source>an array of objects with “name” and “regex” is expected</source>
        <translation>ein Array von Objekten mit „name“ und „regex“ wird erwartet</translation>
    </message>
    <message>
        <source>There are no rules: logs are not searched for metrics.</source>
        <translation>Es gibt keine Regeln: In Logs wird nicht nach Metriken gesucht.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>The log is long: these are the matches in its last 16 MiB.</source>
        <translation>Das Log ist lang: Das sind die Treffer in seinen letzten 16 MiB.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>takes too much time</source>
        <translation>braucht zu viel Zeit</translation>
    </message>
    <message>
        <source>A file of rules is needed: -f FILE.</source>
        <translation>Eine Datei mit Regeln wird gebraucht: -f DATEI.</translation>
    </message>
    <message>
        <source>Nothing in the log looks like a metric.</source>
        <translation>Nichts im Log sieht nach einer Metrik aus.</translation>
    </message>
    <message>
        <source>JSON: an array of {&quot;name&quot;, &quot;regex&quot;}, as metric suggest has it; - is standard input.</source>
        <translation>JSON: ein Array von {&quot;name&quot;, &quot;regex&quot;}, wie metric suggest es ausgibt; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>What metrics are found by in the logs of jobs</source>
        <translation>Wodurch Metriken in den Logs der Jobs gefunden werden</translation>
    </message>
    <message>
        <source>Put other rules in their place; a JOB that has ended is read with them again</source>
        <translation>Andere Regeln an ihre Stelle setzen; ein beendeter JOB wird damit neu gelesen</translation>
    </message>
    <message>
        <source>What rules find in a job&apos;s log so far</source>
        <translation>Was Regeln bisher im Log eines Jobs finden</translation>
    </message>
    <message>
        <source>Rules for what looks like metrics in a job&apos;s log</source>
        <translation>Regeln für das, was im Log eines Jobs nach Metriken aussieht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Vergeben an</translation>
    </message>
    <message>
        <source>No job is given that GPU (its number or UUID) any more; one that has it goes on</source>
        <translation>Kein Job bekommt diese GPU (ihre Nummer oder UUID) mehr; einer, der sie hat, läuft weiter</translation>
    </message>
    <message>
        <source>Jobs are given that GPU again</source>
        <translation>Jobs bekommen diese GPU wieder</translation>
    </message>
    <message>
        <source>--best and --last may be given %1 times at most.</source>
        <translation>--best und --last dürfen höchstens %1-mal angegeben werden.</translation>
    </message>
    <message>
        <source>A column with the best value of a metric; may be given more than once.</source>
        <translation>Eine Spalte mit dem besten Wert einer Metrik; mehrfach möglich.</translation>
    </message>
    <message>
        <source>A column with the newest value of a metric; may be given more than once.</source>
        <translation>Eine Spalte mit dem neuesten Wert einer Metrik; mehrfach möglich.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DatasetTexts</name>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Daten geändert</translation>
    </message>
    <message>
        <source>No file was added, removed or changed.</source>
        <translation>Es wurde keine Datei hinzugefügt, entfernt oder geändert.</translation>
    </message>
    <message>
        <source>Files added: %1, removed: %2, changed: %3.</source>
        <translation>Dateien hinzugefügt: %1, entfernt: %2, geändert: %3.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>A later version of Trainshed made this draft.</source>
        <translation>Dieser Entwurf stammt aus einer späteren Version von Trainshed.</translation>
    </message>
    <message>
        <source>This is no draft of a job.</source>
        <translation>Dies ist kein Entwurf eines Jobs.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Runs the training jobs of one home. Started by whoever needs it.</source>
        <translation>Führt die Trainingsjobs eines Basisordners aus. Wird gestartet, sobald ein Programm sie braucht.</translation>
    </message>
    <message>
        <source>Everything below this folder.</source>
        <translation>Alles unterhalb dieses Ordners.</translation>
    </message>
    <message>
        <source>The engine was stopped.</source>
        <translation>Die Engine wurde gestoppt.</translation>
    </message>
</context>
<context>
    <name>EngineStarter</name>
    <message>
        <source>The program trainshed-engine is not installed beside this one.</source>
        <translation>Das Programm trainshed-engine ist nicht neben diesem installiert.</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started.</source>
        <translation>Die Engine kann nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>FileIo</name>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>Flavor</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %2 GB</source>
        <translation>%1 %2 GB</translation>
    </message>
    <message>
        <source>1 vCPU</source>
        <translation>1 vCPU</translation>
    </message>
    <message>
        <source>%1 vCPUs</source>
        <translation>%1 vCPUs</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>CPU: %1, %2</source>
        <translation>CPU: %1, %2</translation>
    </message>
    <message>
        <source>GPU: %1, %2, %3</source>
        <translation>GPU: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be used.</source>
        <translation>Der Ordner „%1“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user. Choose another with --home.</source>
        <translation>Der Ordner „%1“ gehört einem anderen Benutzer. Wählen Sie mit --home einen anderen.</translation>
    </message>
    <message>
        <source>The path “%1” is too long for a socket (107 bytes at most). Choose a shorter home.</source>
        <translation>Der Pfad „%1“ ist zu lang für einen Socket (höchstens 107 Byte). Wählen Sie einen kürzeren Basisordner.</translation>
    </message>
</context>
<context>
    <name>HomeLock</name>
    <message>
        <source>The engine&apos;s lock could not be opened.</source>
        <translation>Die Sperre der Engine konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The engine&apos;s lock could not be taken.</source>
        <translation>Die Sperre der Engine konnte nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>An engine (process %1) runs for this home already.</source>
        <translation>Für diesen Basisordner läuft bereits eine Engine (Prozess %1).</translation>
    </message>
</context>
<context>
    <name>Image</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>A requirements file has at most 1 MiB.</source>
        <translation>Eine Anforderungsdatei hat höchstens 1 MiB.</translation>
    </message>
</context>
<context>
    <name>JobListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress of time</source>
        <translation>Zeitfortschritt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1, %2 of its time</source>
        <translation>%1, %2 der Zeit</translation>
    </message>
    <message>
        <source>%1 of its time</source>
        <translation>%1 der Zeit</translation>
    </message>
    <message>
        <source>No time limit runs</source>
        <translation>Kein Zeitlimit aktiv</translation>
    </message>
    <message>
        <source>%1 of %2 until Auto Stop</source>
        <translation>%1 von %2 bis zum Auto-Stopp</translation>
    </message>
    <message>
        <source>May hang</source>
        <translation>Hängt vielleicht</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, bester Wert</translation>
    </message>
    <message>
        <source>%1, last</source>
        <translation>%1, letzter Wert</translation>
    </message>
    <message>
        <source>The newest value of “%1”</source>
        <translation>Der neueste Wert von „%1“</translation>
    </message>
    <message>
        <source>The smallest value of “%1”</source>
        <translation>Der kleinste Wert von „%1“</translation>
    </message>
    <message>
        <source>The greatest value of “%1”</source>
        <translation>Der größte Wert von „%1“</translation>
    </message>
    <message>
        <source>Neither way is better for “%1”: it has no best value</source>
        <translation>Bei „%1“ ist keine Richtung die bessere: Es gibt keinen besten Wert</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
</context>
<context>
    <name>JobOpening</name>
    <message>
        <source>“%1” is no job that Trainshed saved.</source>
        <translation>„%1“ ist kein von Trainshed gespeicherter Job.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened. %2</source>
        <translation>„%1“ kann nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>Its settings are damaged.</source>
        <translation>Seine Einstellungen sind beschädigt.</translation>
    </message>
    <message>
        <source>The code could not be kept.</source>
        <translation>Der Code konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Its files could not be moved.</source>
        <translation>Seine Dateien konnten nicht verschoben werden.</translation>
    </message>
    <message>
        <source>“%1” is no name of an archive. It ends in .zip, .tar, .tar.gz, .tar.bz2, .tar.xz or .tar.zst.</source>
        <translation>„%1“ ist kein Name eines Archivs. Er endet auf .zip, .tar, .tar.gz, .tar.bz2, .tar.xz oder .tar.zst.</translation>
    </message>
    <message>
        <source>The job&apos;s folder could not be made.</source>
        <translation>Der Ordner des Jobs konnte nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>JobPhase</name>
    <message>
        <source>Creating</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Anomal</translation>
    </message>
</context>
<context>
    <name>JobSaving</name>
    <message>
        <source>“%1” is no name for an archive. It ends in .zip, .tar, .tar.gz, .tar.bz2, .tar.xz or .tar.zst.</source>
        <translation>„%1“ ist kein Name für ein Archiv. Er endet auf .zip, .tar, .tar.gz, .tar.bz2, .tar.xz oder .tar.zst.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation>Den Ordner von „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>The job could not be saved.</source>
        <translation>Der Job konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not an algorithm: it has no “metadata”.</source>
        <translation>Dies ist kein Algorithmus: „metadata“ fehlt.</translation>
    </message>
    <message>
        <source>there is text after its end</source>
        <translation>nach dem Ende steht noch Text</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>er endet zu früh</translation>
    </message>
    <message>
        <source>there is a character that does not belong here</source>
        <translation>ein Zeichen gehört nicht hierher</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>er ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the member “%1” is there twice</source>
        <translation>der Eintrag „%1“ ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone</source>
        <translation>ein halbes Surrogatpaar steht allein</translation>
    </message>
    <message>
        <source>This is not a JSON text: %1 (line %2, column %3).</source>
        <translation>Dies ist kein JSON-Text: %1 (Zeile %2, Spalte %3).</translation>
    </message>
    <message>
        <source>This JSON text is larger than %1 bytes.</source>
        <translation>Dieser JSON-Text ist größer als %1 Byte.</translation>
    </message>
    <message>
        <source>This is not a JSON text: it is not encoded as UTF-8.</source>
        <translation>Dies ist kein JSON-Text: Er ist nicht als UTF-8 kodiert.</translation>
    </message>
    <message>
        <source>This JSON text is not an object ({ … }).</source>
        <translation>Dieser JSON-Text ist kein Objekt ({ … }).</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not hold it.</source>
        <translation>Der geheime Wert ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used: it is locked, or not there.</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden: Er ist gesperrt oder nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>LocalCopy</name>
    <message>
        <source>“%1” could not be copied.</source>
        <translation>„%1“ konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was copied.</source>
        <translation>„%1“ wurde beim Kopieren kürzer.</translation>
    </message>
    <message>
        <source>“%1” is not a folder of ours: it was not removed.</source>
        <translation>„%1“ ist kein Ordner von Trainshed und wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>„%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>“%1” is a device, a pipe or a socket and can&apos;t be copied.</source>
        <translation>„%1“ ist ein Gerät, eine Pipe oder ein Socket und kann nicht kopiert werden.</translation>
    </message>
    <message>
        <source>“%1” is nested too deeply, or a link in it leads back to it.</source>
        <translation>„%1“ ist zu tief verschachtelt, oder eine Verknüpfung darin führt dorthin zurück.</translation>
    </message>
    <message>
        <source>“%1” could not be moved.</source>
        <translation>„%1“ konnte nicht verschoben werden.</translation>
    </message>
</context>
<context>
    <name>LocalPool</name>
    <message>
        <source>The computer was restarted while the attempt ran.</source>
        <translation>Der Computer wurde neu gestartet, während der Versuch lief.</translation>
    </message>
    <message>
        <source>The run folder of the attempt was removed.</source>
        <translation>Der Ausführungsordner des Versuchs wurde entfernt.</translation>
    </message>
    <message>
        <source>The computer was restarted at the moment when the attempt was to start; whether it did is not known.</source>
        <translation>Der Computer wurde in dem Moment neu gestartet, als der Versuch beginnen sollte; ob er begonnen hat, ist unbekannt.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Es gibt kein Programm „%1“.</translation>
    </message>
    <message>
        <source>The interpreter or loader that “%1” asks for does not exist.</source>
        <translation>Der Interpreter oder Lader, den „%1“ verlangt, existiert nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a program.</source>
        <translation>„%1“ ist ein Ordner, kein Programm.</translation>
    </message>
    <message>
        <source>“%1” may not be executed: check its permissions.</source>
        <translation>„%1“ darf nicht ausgeführt werden: Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>“%1” lies on a file system that allows no programs (mounted noexec).</source>
        <translation>„%1“ liegt auf einem Dateisystem, das keine Programme zulässt (mit noexec eingehängt).</translation>
    </message>
    <message>
        <source>“%1” is neither a program nor a script with a “#!” line.</source>
        <translation>„%1“ ist weder ein Programm noch ein Skript mit einer „#!“-Zeile.</translation>
    </message>
    <message>
        <source>“%1” is made for another kind of processor.</source>
        <translation>„%1“ ist für eine andere Prozessorart bestimmt.</translation>
    </message>
    <message>
        <source>The arguments and environment variables of “%1” are together too long.</source>
        <translation>Die Argumente und Umgebungsvariablen von „%1“ sind zusammen zu lang.</translation>
    </message>
    <message>
        <source>“%1” is being written to by another program.</source>
        <translation>In „%1“ wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>No process was to be had: %1.</source>
        <translation>Es konnte kein Prozess erzeugt werden: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>„%1“ konnte nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>The supervisor of the attempt was told to end it by a signal (SIGTERM).</source>
        <translation>Der Aufsichtsprozess des Versuchs wurde durch ein Signal (SIGTERM) angewiesen, ihn zu beenden.</translation>
    </message>
    <message>
        <source>The supervisors of the attempt were killed: how the program ended is not known.</source>
        <translation>Die Aufsichtsprozesse des Versuchs wurden zwangsweise beendet: Wie das Programm endete, ist unbekannt.</translation>
    </message>
    <message>
        <source>The program and its working folder must be absolute paths.</source>
        <translation>Das Programm und sein Arbeitsordner müssen absolute Pfade sein.</translation>
    </message>
    <message>
        <source>An attempt needs a nonce.</source>
        <translation>Ein Versuch braucht eine Nonce.</translation>
    </message>
    <message>
        <source>The command holds a NUL character, which no program can be given.</source>
        <translation>Der Befehl enthält ein NUL-Zeichen, das keinem Programm übergeben werden kann.</translation>
    </message>
    <message>
        <source>The attempt could not be started: the program that supervises it does not run.</source>
        <translation>Der Versuch konnte nicht gestartet werden: Das Programm, das ihn überwacht, läuft nicht.</translation>
    </message>
    <message>
        <source>The attempt can&apos;t be supervised: see whether its run folder can be written to.</source>
        <translation>Der Versuch kann nicht überwacht werden: Prüfen Sie, ob sein Ausführungsordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The working folder “%1” can&apos;t be entered: %2.</source>
        <translation>Der Arbeitsordner „%1“ kann nicht betreten werden: %2.</translation>
    </message>
    <message>
        <source>The run folder of the attempt can&apos;t be used: %1.</source>
        <translation>Der Ausführungsordner des Versuchs kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>An environment variable has a name or value that can&apos;t be passed on.</source>
        <translation>Name oder Wert einer Umgebungsvariable kann nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>The attempt’s secrets could not be handed over.</source>
        <translation>Die geheimen Werte des Versuchs konnten nicht übergeben werden.</translation>
    </message>
    <message>
        <source>Another user&apos;s engine took one of the GPUs at the same moment.</source>
        <translation>Die Engine eines anderen Benutzers hat im selben Moment eine der GPUs belegt.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source> … (this line is too long to be shown whole)</source>
        <translation> … (diese Zeile ist zu lang, um ganz angezeigt zu werden)</translation>
    </message>
    <message>
        <source> (the last state of a line of %1)</source>
        <translation> (letzter Stand einer Zeile von %1)</translation>
    </message>
    <message>
        <source> … (the beginning of a line of %1)</source>
        <translation> … (Anfang einer Zeile von %1)</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>That is too much for the clipboard. Save the log to a file instead.</source>
        <translation>Das ist zu viel für die Zwischenablage. Speichern Sie das Protokoll stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>The log file can&apos;t be read.</source>
        <translation>Die Protokolldatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The log can&apos;t be shown: it is not a regular file.</source>
        <translation>Das Protokoll kann nicht angezeigt werden: Es ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>Type what to search for.</source>
        <translation>Geben Sie ein, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>Not a regular expression: %1, at character %2.</source>
        <translation>Kein regulärer Ausdruck: %1, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>The log can&apos;t be saved as “%1”: %2.</source>
        <translation>Das Protokoll kann nicht als „%1“ gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>This is the log itself. Choose another name.</source>
        <translation>Dies ist das Protokoll selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saving the log was cancelled.</source>
        <translation>Das Speichern des Protokolls wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This regular expression takes too long on this log. Make it simpler.</source>
        <translation>Dieser reguläre Ausdruck dauert bei diesem Protokoll zu lange. Vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>Python traceback</source>
        <translation>Python-Traceback</translation>
    </message>
    <message>
        <source>Python exception</source>
        <translation>Python-Ausnahme</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>NCCL</source>
        <translation>NCCL</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Protokollstufe</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>No kind of error is to be looked for.</source>
        <translation>Es soll nach keiner Art von Fehler gesucht werden.</translation>
    </message>
    <message>
        <source>This is not a file of times.</source>
        <translation>Dies ist keine Datei mit Zeiten.</translation>
    </message>
    <message>
        <source>Type a line number, or a time such as 14:05:30 or 2026-01-31 14:05.</source>
        <translation>Geben Sie eine Zeilennummer oder eine Zeit wie 14:05:30 oder 2026-01-31 14:05 ein.</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>The list of the files could not be written.</source>
        <translation>Die Dateiliste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no files.</source>
        <translation>Der Ordner „%1“ enthält keine Dateien.</translation>
    </message>
    <message>
        <source>The list of the files is damaged. Publish a new version of the dataset.</source>
        <translation>Die Dateiliste ist beschädigt. Veröffentlichen Sie eine neue Version des Datensatzes.</translation>
    </message>
    <message>
        <source>The list of the files can&apos;t be read.</source>
        <translation>Die Dateiliste kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read. Try again when nothing writes there any more.</source>
        <translation>„%1“ wurde während des Lesens geändert. Versuchen Sie es erneut, wenn nichts mehr dorthin schreibt.</translation>
    </message>
    <message>
        <source>The folder “%1” holds itself through a link, or lies too deep. Remove the link.</source>
        <translation>Der Ordner „%1“ enthält über eine Verknüpfung sich selbst oder liegt zu tief. Entfernen Sie die Verknüpfung.</translation>
    </message>
    <message>
        <source>“%1” is a link to something that is not there. Remove it, or bring back what it points to.</source>
        <translation>„%1“ ist eine Verknüpfung auf etwas, das nicht vorhanden ist. Entfernen Sie sie oder stellen Sie ihr Ziel wieder her.</translation>
    </message>
    <message>
        <source>“%1” is a device, a pipe or a socket: data are plain files. Remove it from the folder.</source>
        <translation>„%1“ ist ein Gerät, eine Pipe oder ein Socket: Daten sind gewöhnliche Dateien. Entfernen Sie es aus dem Ordner.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Training job created.</source>
        <translation>Trainingsjob erstellt.</translation>
    </message>
    <message>
        <source>The code was copied into the job: %1 files, %2.</source>
        <translation>Der Code wurde in den Job kopiert: %1 Dateien, %2.</translation>
    </message>
    <message>
        <source>Code download started.</source>
        <translation>Code-Download gestartet.</translation>
    </message>
    <message>
        <source>Code download finished. [time used: %1]</source>
        <translation>Code-Download abgeschlossen. [Dauer: %1]</translation>
    </message>
    <message>
        <source>Code download failed: %1</source>
        <translation>Code-Download fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Download of the input “%1” started.</source>
        <translation>Download der Eingabe „%1“ gestartet.</translation>
    </message>
    <message>
        <source>Download of the input “%1” finished. [time used: %2]</source>
        <translation>Download der Eingabe „%1“ abgeschlossen. [Dauer: %2]</translation>
    </message>
    <message>
        <source>Download of the input “%1” failed: %2</source>
        <translation>Download der Eingabe „%1“ fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Predownload of the output “%1” started.</source>
        <translation>Vorab-Download der Ausgabe „%1“ gestartet.</translation>
    </message>
    <message>
        <source>Predownload of the output “%1” finished. [time used: %2]</source>
        <translation>Vorab-Download der Ausgabe „%1“ abgeschlossen. [Dauer: %2]</translation>
    </message>
    <message>
        <source>Predownload of the output “%1” failed: %2</source>
        <translation>Vorab-Download der Ausgabe „%1“ fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Training job is queuing; jobs before it: %1.</source>
        <translation>Trainingsjob steht in der Warteschlange; Jobs davor: %1.</translation>
    </message>
    <message>
        <source>Training job could not be queued: %1</source>
        <translation>Trainingsjob konnte nicht eingereiht werden: %1</translation>
    </message>
    <message>
        <source>Training started. Process ID %1.</source>
        <translation>Training gestartet. Prozess-ID %1.</translation>
    </message>
    <message>
        <source>Training job is running.</source>
        <translation>Trainingsjob läuft.</translation>
    </message>
    <message>
        <source>Training could not be started: %1</source>
        <translation>Training konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>Training finished. Exit code %1.</source>
        <translation>Training abgeschlossen. Exit-Code %1.</translation>
    </message>
    <message>
        <source>Training ended. Killed by signal %1 (%2).</source>
        <translation>Training zu Ende. Durch Signal %1 (%2) beendet.</translation>
    </message>
    <message>
        <source>Training job is being stopped by the user.</source>
        <translation>Trainingsjob wird vom Benutzer gestoppt.</translation>
    </message>
    <message>
        <source>The job&apos;s processes were asked to end (SIGTERM).</source>
        <translation>Die Prozesse des Jobs wurden zum Beenden aufgefordert (SIGTERM).</translation>
    </message>
    <message>
        <source>The job&apos;s processes did not end in time and were killed (SIGKILL).</source>
        <translation>Die Prozesse des Jobs endeten nicht rechtzeitig und wurden zwangsweise beendet (SIGKILL).</translation>
    </message>
    <message>
        <source>Training job stopped.</source>
        <translation>Trainingsjob gestoppt.</translation>
    </message>
    <message>
        <source>Training job reached its limit of %1 minutes and was stopped.</source>
        <translation>Trainingsjob hat sein Limit von %1 Minuten erreicht und wurde gestoppt.</translation>
    </message>
    <message>
        <source>Upload of the output “%1” started.</source>
        <translation>Upload der Ausgabe „%1“ gestartet.</translation>
    </message>
    <message>
        <source>Upload of the output “%1” finished. [time used: %2]</source>
        <translation>Upload der Ausgabe „%1“ abgeschlossen. [Dauer: %2]</translation>
    </message>
    <message>
        <source>Upload of the output “%1” failed: %2</source>
        <translation>Upload der Ausgabe „%1“ fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The log was saved to “%1”.</source>
        <translation>Das Protokoll wurde in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The log could not be saved to “%1”: %2</source>
        <translation>Das Protokoll konnte nicht in „%1“ gespeichert werden: %2</translation>
    </message>
    <message>
        <source>The disk is full: the job waits until its output can be written.</source>
        <translation>Der Datenträger ist voll: Der Job wartet, bis seine Ausgabe geschrieben werden kann.</translation>
    </message>
    <message>
        <source>There is space on the disk again: the job goes on.</source>
        <translation>Auf dem Datenträger ist wieder Platz: Der Job läuft weiter.</translation>
    </message>
    <message>
        <source>Training job is restarted: retry %1 of %2.</source>
        <translation>Trainingsjob wird neu gestartet: Wiederholung %1 von %2.</translation>
    </message>
    <message>
        <source>Training job completed.</source>
        <translation>Trainingsjob abgeschlossen.</translation>
    </message>
    <message>
        <source>Training job failed: %1</source>
        <translation>Trainingsjob fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Training job is abnormal: %1</source>
        <translation>Trainingsjob ist anomal: %1</translation>
    </message>
    <message>
        <source>The engine was restarted; the job was found again.</source>
        <translation>Die Engine wurde neu gestartet; der Job wurde wiedergefunden.</translation>
    </message>
    <message>
        <source>A process that watches over the job was lost and was started again.</source>
        <translation>Ein Aufsichtsprozess des Jobs ging verloren und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The computer was restarted.</source>
        <translation>Der Computer wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The description was changed.</source>
        <translation>Die Beschreibung wurde geändert.</translation>
    </message>
    <message>
        <source>The priority was changed to %1.</source>
        <translation>Die Priorität wurde auf %1 geändert.</translation>
    </message>
    <message>
        <source>Training job deleted.</source>
        <translation>Trainingsjob gelöscht.</translation>
    </message>
    <message>
        <source>This member is not known. It is kept and written back on export, and has no effect.</source>
        <translation>Dieser Eintrag ist unbekannt. Er wird aufbewahrt, beim Export wieder geschrieben und hat keine Wirkung.</translation>
    </message>
    <message>
        <source>This member has no meaning here. It is kept and written back on export.</source>
        <translation>Dieser Eintrag hat hier keine Bedeutung. Er wird aufbewahrt und beim Export wieder geschrieben.</translation>
    </message>
    <message>
        <source>This member describes a job that exists already. It was left out.</source>
        <translation>Dieser Eintrag beschreibt einen Job, den es schon gibt. Er wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of job that can be made here. Use “job”.</source>
        <translation>Jobs der Art „%1“ können hier nicht erstellt werden. Verwenden Sie „job“.</translation>
    </message>
    <message>
        <source>Taken as a training job (“job”), since the file does not say.</source>
        <translation>Als Trainingsjob („job“) verstanden, da die Datei nichts dazu sagt.</translation>
    </message>
    <message>
        <source>Taken as the folder %1 on this computer.</source>
        <translation>Als Ordner %1 auf diesem Computer verstanden.</translation>
    </message>
    <message>
        <source>Taken as the text “%1”.</source>
        <translation>Als Text „%1“ verstanden.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Hier wird true oder false erwartet.</translation>
    </message>
    <message>
        <source>An integer is expected here.</source>
        <translation>Hier wird eine Ganzzahl erwartet.</translation>
    </message>
    <message>
        <source>An object ({ … }) is expected here.</source>
        <translation>Hier wird ein Objekt ({ … }) erwartet.</translation>
    </message>
    <message>
        <source>An array ([ … ]) is expected here.</source>
        <translation>Hier wird ein Array ([ … ]) erwartet.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Use one of: %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Verwenden Sie eines von: %2.</translation>
    </message>
    <message>
        <source>A whole number of hours, at least 1, is expected here. For minutes use the annotation “trainshed/auto-stop-minutes”.</source>
        <translation>Hier wird eine ganze Zahl von Stunden erwartet, mindestens 1. Für Minuten verwenden Sie die Annotation „trainshed/auto-stop-minutes“.</translation>
    </message>
    <message>
        <source>There is no input or output “%1” that this could mean.</source>
        <translation>Es gibt keine Eingabe oder Ausgabe „%1“, die gemeint sein könnte.</translation>
    </message>
    <message>
        <source>Container images come with a later version: leave the image path empty, and the boot command runs on this computer itself.</source>
        <translation>Container-Images kommen erst mit einer späteren Version: Lassen Sie den Image-Pfad leer, dann läuft der Startbefehl direkt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Jobs on “%1” come with a later version: choose the pool of this computer.</source>
        <translation>Jobs auf „%1“ kommen erst mit einer späteren Version: Wählen Sie den Pool dieses Computers.</translation>
    </message>
    <message>
        <source>Jobs with different kinds of tasks can&apos;t be run here. Remove “tasks”.</source>
        <translation>Jobs mit verschiedenen Arten von Tasks können hier nicht ausgeführt werden. Entfernen Sie „tasks“.</translation>
    </message>
    <message>
        <source>Access to a running job by SSH or JupyterLab can&apos;t be had here. Remove this member.</source>
        <translation>Zugriff auf einen laufenden Job über SSH oder JupyterLab gibt es hier nicht. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>Fine-tuning jobs of the service can&apos;t be run here. Remove this member.</source>
        <translation>Fine-Tuning-Jobs des Dienstes können hier nicht ausgeführt werden. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>Algorithms of the marketplace can&apos;t be had here. Give the code and the boot file instead.</source>
        <translation>Algorithmen des Marktplatzes gibt es hier nicht. Geben Sie stattdessen den Code und die Startdatei an.</translation>
    </message>
    <message>
        <source>Hyperparameter search comes with a later version. Remove this member.</source>
        <translation>Die Hyperparametersuche kommt erst mit einer späteren Version. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>TensorBoard beside a job comes with a later version. Remove this member.</source>
        <translation>TensorBoard neben einem Job kommt erst mit einer späteren Version. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>System packages can&apos;t be installed for a job. Remove this member.</source>
        <translation>Für einen Job können keine Systempakete installiert werden. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>Mounted volumes can&apos;t be had here. Give the folder as an input, and remove “volumes”.</source>
        <translation>Eingehängte Volumes gibt es hier nicht. Geben Sie den Ordner als Eingabe an und entfernen Sie „volumes“.</translation>
    </message>
    <message>
        <source>Notifications by the service can&apos;t be had here. Remove this member.</source>
        <translation>Benachrichtigungen des Dienstes gibt es hier nicht. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>A host path for logs can&apos;t be had here. Use “obs_url”, which takes a local folder too.</source>
        <translation>Einen Host-Pfad für Protokolle gibt es hier nicht. Verwenden Sie „obs_url“, das auch einen lokalen Ordner annimmt.</translation>
    </message>
    <message>
        <source>Custom metrics of the service can&apos;t be had here. Remove this member.</source>
        <translation>Eigene Metriken des Dienstes gibt es hier nicht. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>Publishing models as assets can&apos;t be had here. Remove this member.</source>
        <translation>Modelle können hier nicht als Assets veröffentlicht werden. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>Keeping the place of a job after its end can&apos;t be had here. Remove this member.</source>
        <translation>Der Platz eines Jobs kann hier nach seinem Ende nicht freigehalten werden. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>Pool groups can&apos;t be had here. Choose one pool.</source>
        <translation>Pool-Gruppen gibt es hier nicht. Wählen Sie einen Pool.</translation>
    </message>
    <message>
        <source>Customized flavors can&apos;t be had here. Choose a flavor.</source>
        <translation>Angepasste Flavors gibt es hier nicht. Wählen Sie einen Flavor.</translation>
    </message>
    <message>
        <source>Jobs that give way to others can&apos;t be had here. Remove this member.</source>
        <translation>Jobs, die anderen weichen, gibt es hier nicht. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>Affinity rules can&apos;t be had here. Remove this member.</source>
        <translation>Affinitätsregeln gibt es hier nicht. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>Restarting a job that hangs can&apos;t be had here. Remove this member.</source>
        <translation>Einen hängenden Job neu zu starten ist hier nicht möglich. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>At most %1 characters; this name has %2.</source>
        <translation>Höchstens %1 Zeichen; dieser Name hat %2.</translation>
    </message>
    <message>
        <source>Only letters, digits, “-” and “_” are allowed, not “%1”.</source>
        <translation>Nur Buchstaben, Ziffern, „-“ und „_“ sind erlaubt, nicht „%1“.</translation>
    </message>
    <message>
        <source>A job named “%1” exists. Choose another name, or make a new version of that job.</source>
        <translation>Es gibt schon einen Job namens „%1“. Wählen Sie einen anderen Namen oder erstellen Sie eine neue Version jenes Jobs.</translation>
    </message>
    <message>
        <source>The name “%1” is there twice.</source>
        <translation>Der Name „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ only in upper and lower case.</source>
        <translation>„%1“ und „%2“ unterscheiden sich nur in der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>At most %1 characters; this text has %2.</source>
        <translation>Höchstens %1 Zeichen; dieser Text hat %2.</translation>
    </message>
    <message>
        <source>The text holds a character that can&apos;t be passed on (NUL, or half of a character).</source>
        <translation>Der Text enthält ein Zeichen, das nicht weitergegeben werden kann (NUL oder ein halbes Zeichen).</translation>
    </message>
    <message>
        <source>The value is too long: at most %1 bytes.</source>
        <translation>Der Wert ist zu lang: höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>Choose an experiment.</source>
        <translation>Wählen Sie ein Experiment.</translation>
    </message>
    <message>
        <source>There is no experiment “%1” any more. Choose another.</source>
        <translation>Es gibt kein Experiment „%1“ mehr. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>An experiment named “%1” exists. Use it, or choose another name.</source>
        <translation>Es gibt schon ein Experiment namens „%1“. Verwenden Sie es oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose an algorithm.</source>
        <translation>Wählen Sie einen Algorithmus.</translation>
    </message>
    <message>
        <source>There is no algorithm “%1” any more. Choose another.</source>
        <translation>Es gibt keinen Algorithmus „%1“ mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>An algorithm named “%1” exists. Choose another name.</source>
        <translation>Es gibt schon einen Algorithmus namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose a boot mode: preset image or custom image.</source>
        <translation>Wählen Sie einen Startmodus: vordefiniertes oder eigenes Image.</translation>
    </message>
    <message>
        <source>Choose a preset image: the Python environment that runs the boot file.</source>
        <translation>Wählen Sie ein vordefiniertes Image: die Python-Umgebung, die die Startdatei ausführt.</translation>
    </message>
    <message>
        <source>There is no preset image “%1” on this computer. Choose one that is here.</source>
        <translation>Es gibt auf diesem Computer kein vordefiniertes Image „%1“. Wählen Sie ein vorhandenes.</translation>
    </message>
    <message>
        <source>A user ID is for containers only. Remove it.</source>
        <translation>Eine Benutzer-ID ist nur für Container vorgesehen. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Choose the folder with the code.</source>
        <translation>Wählen Sie den Ordner mit dem Code.</translation>
    </message>
    <message>
        <source>The folder “%1” is empty.</source>
        <translation>Der Ordner „%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is a very large folder to copy. Choose the folder that holds only the code.</source>
        <translation>„%1“ ist zum Kopieren ein sehr großer Ordner. Wählen Sie den Ordner, der nur den Code enthält.</translation>
    </message>
    <message>
        <source>Choose the boot file: the Python script that starts the training.</source>
        <translation>Wählen Sie die Startdatei: das Python-Skript, das das Training startet.</translation>
    </message>
    <message>
        <source>The boot file “%1” is not a Python script (.py).</source>
        <translation>Die Startdatei „%1“ ist kein Python-Skript (.py).</translation>
    </message>
    <message>
        <source>The boot file “%1” is not inside the code directory “%2”.</source>
        <translation>Die Startdatei „%1“ liegt nicht im Codeverzeichnis „%2“.</translation>
    </message>
    <message>
        <source>There is no boot file “%1” in the code directory “%2”.</source>
        <translation>Es gibt keine Startdatei „%1“ im Codeverzeichnis „%2“.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the Python script in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie das Python-Skript darin.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Change its permissions or choose another.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden. Ändern Sie die Berechtigungen oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Enter the boot command.</source>
        <translation>Geben Sie den Startbefehl ein.</translation>
    </message>
    <message>
        <source>The boot command is one line. Join commands with “;” or “&amp;&amp;”.</source>
        <translation>Der Startbefehl ist eine einzige Zeile. Verbinden Sie Befehle mit „;“ oder „&amp;&amp;“.</translation>
    </message>
    <message>
        <source>The boot command is too long with everything that is appended to it: at most %1 bytes.</source>
        <translation>Der Startbefehl ist mit allem, was an ihn angehängt wird, zu lang: höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>Inputs, outputs and hyperparameters are appended to the boot command, so it can&apos;t end with “;”, “&amp;” or “|”.</source>
        <translation>Eingaben, Ausgaben und Hyperparameter werden an den Startbefehl angehängt, daher darf er nicht mit „;“, „&amp;“ oder „|“ enden.</translation>
    </message>
    <message>
        <source>The folder /home/ma-user exists in the service&apos;s containers only. Write ${MA_HOME} or ${MA_JOB_DIR} instead.</source>
        <translation>Den Ordner /home/ma-user gibt es nur in den Containern des Dienstes. Schreiben Sie stattdessen ${MA_HOME} oder ${MA_JOB_DIR}.</translation>
    </message>
    <message>
        <source>The code can&apos;t be put into “%1”. Choose ${MA_JOB_DIR}, a folder in it, or leave the field empty.</source>
        <translation>Der Code kann nicht in „%1“ abgelegt werden. Wählen Sie ${MA_JOB_DIR} oder einen Ordner darin, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as a folder. Write a path, or one that starts with ${MA_JOB_DIR}.</source>
        <translation>„%1“ kann nicht als Ordner verwendet werden. Geben Sie einen Pfad an oder einen, der mit ${MA_JOB_DIR} beginnt.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Der Ordner „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be read. Change its permissions or choose another.</source>
        <translation>Der Ordner „%1“ kann nicht gelesen werden. Ändern Sie die Berechtigungen oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to. Change its permissions or choose another.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden. Ändern Sie die Berechtigungen oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a relative path. Write the whole path, from “/” or “~/”.</source>
        <translation>„%1“ ist ein relativer Pfad. Geben Sie den ganzen Pfad an, ab „/“ oder „~/“.</translation>
    </message>
    <message>
        <source>“%1” is not a storage location. Choose a local folder.</source>
        <translation>„%1“ ist kein Speicherort. Wählen Sie einen lokalen Ordner.</translation>
    </message>
    <message>
        <source>The path is too long for this computer (4,095 bytes at most).</source>
        <translation>Der Pfad ist für diesen Computer zu lang (höchstens 4.095 Byte).</translation>
    </message>
    <message>
        <source>Choose a folder for the input “%1”.</source>
        <translation>Wählen Sie einen Ordner für die Eingabe „%1“.</translation>
    </message>
    <message>
        <source>The input “%1” has a data path and a dataset. Keep one of them.</source>
        <translation>Die Eingabe „%1“ hat einen Datenpfad und einen Datensatz. Behalten Sie nur eines davon.</translation>
    </message>
    <message>
        <source>The algorithm takes only a dataset for the input “%1”.</source>
        <translation>Der Algorithmus nimmt für die Eingabe „%1“ nur einen Datensatz.</translation>
    </message>
    <message>
        <source>The algorithm “%2” has no input “%1”.</source>
        <translation>Der Algorithmus „%2“ hat keine Eingabe „%1“.</translation>
    </message>
    <message>
        <source>Choose a folder for the output “%1”.</source>
        <translation>Wählen Sie einen Ordner für die Ausgabe „%1“.</translation>
    </message>
    <message>
        <source>The algorithm “%2” has no output “%1”.</source>
        <translation>Der Algorithmus „%2“ hat keine Ausgabe „%1“.</translation>
    </message>
    <message>
        <source>The output “%1” has the same folder as the input “%2”. Choose another.</source>
        <translation>Die Ausgabe „%1“ hat denselben Ordner wie die Eingabe „%2“. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folders of the output “%1” and the input “%2” lie in each other. Choose another.</source>
        <translation>Die Ordner der Ausgabe „%1“ und der Eingabe „%2“ liegen ineinander. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The outputs “%1” and “%2” have the same folder. Choose another for one of them.</source>
        <translation>Die Ausgaben „%1“ und „%2“ haben denselben Ordner. Wählen Sie für eine davon einen anderen.</translation>
    </message>
    <message>
        <source>The folders of the outputs “%1” and “%2” lie in each other. Choose another for one of them.</source>
        <translation>Die Ordner der Ausgaben „%1“ und „%2“ liegen ineinander. Wählen Sie für eine davon einen anderen.</translation>
    </message>
    <message>
        <source>The folder of the output “%1” lies in the code directory: the next job would copy the results with the code.</source>
        <translation>Der Ordner der Ausgabe „%1“ liegt im Codeverzeichnis: Der nächste Job würde die Ergebnisse mit dem Code kopieren.</translation>
    </message>
    <message>
        <source>The job log path and the folder of “%2” are the same or lie in each other. Choose another.</source>
        <translation>Der Protokollpfad und der Ordner von „%2“ sind gleich oder liegen ineinander. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used for results. Choose a folder of its own.</source>
        <translation>„%1“ kann nicht für Ergebnisse verwendet werden. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose a folder.</source>
        <translation>„%1“ ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty: files of the same name will be replaced. An empty folder is advised.</source>
        <translation>Der Ordner „%1“ ist nicht leer: Gleichnamige Dateien werden ersetzt. Empfohlen wird ein leerer Ordner.</translation>
    </message>
    <message>
        <source>The job file asks for the local folder “%1”; here it is always %2. Remove “local_dir”.</source>
        <translation>Die Jobdatei verlangt den lokalen Ordner „%1“; hier ist es immer %2. Entfernen Sie „local_dir“.</translation>
    </message>
    <message>
        <source>The name “%1” is taken by a variable that every job has. Choose another.</source>
        <translation>Der Name „%1“ ist durch eine Variable belegt, die jeder Job hat. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>At most %1 inputs.</source>
        <translation>Höchstens %1 Eingaben.</translation>
    </message>
    <message>
        <source>At most %1 outputs.</source>
        <translation>Höchstens %1 Ausgaben.</translation>
    </message>
    <message>
        <source>Enter a name for the parameter.</source>
        <translation>Geben Sie einen Namen für den Parameter ein.</translation>
    </message>
    <message>
        <source>“%1” is an input or output already: the script would get it twice.</source>
        <translation>„%1“ ist schon eine Eingabe oder Ausgabe: Das Skript erhielte es doppelt.</translation>
    </message>
    <message>
        <source>The job has no hyperparameter “%1”.</source>
        <translation>Der Job hat keinen Hyperparameter „%1“.</translation>
    </message>
    <message>
        <source>The algorithm fixes “%1” to “%2”.</source>
        <translation>Der Algorithmus legt „%1“ auf „%2“ fest.</translation>
    </message>
    <message>
        <source>The algorithm “%2” takes no further hyperparameters such as “%1”.</source>
        <translation>Der Algorithmus „%2“ nimmt keine weiteren Hyperparameter wie „%1“.</translation>
    </message>
    <message>
        <source>At most %1 hyperparameters.</source>
        <translation>Höchstens %1 Hyperparameter.</translation>
    </message>
    <message>
        <source>All arguments and variables together are too long for this computer: at most %1 bytes.</source>
        <translation>Alle Argumente und Variablen zusammen sind für diesen Computer zu lang: höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>“%1” is not an integer. Write digits only, such as 42 or -1.</source>
        <translation>„%1“ ist keine Ganzzahl. Schreiben Sie nur Ziffern, etwa 42 oder -1.</translation>
    </message>
    <message>
        <source>“%1” does not fit 64 bits.</source>
        <translation>„%1“ passt nicht in 64 Bit.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it as 0.001 or 1e-3.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie wie 0.001 oder 1e-3.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write the decimal point as “.”.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie das Dezimalzeichen als „.“.</translation>
    </message>
    <message>
        <source>“%1” is too large for a floating-point number.</source>
        <translation>„%1“ ist zu groß für eine Gleitkommazahl.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>%1 is below the limit of %2.</source>
        <translation>%1 liegt unter der Grenze von %2.</translation>
    </message>
    <message>
        <source>%1 is above the limit of %2.</source>
        <translation>%1 liegt über der Grenze von %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of the allowed values: %2.</source>
        <translation>„%1“ gehört nicht zu den erlaubten Werten: %2.</translation>
    </message>
    <message>
        <source>Only integers and floats can have a range.</source>
        <translation>Nur Ganzzahlen und Gleitkommazahlen können einen Bereich haben.</translation>
    </message>
    <message>
        <source>A range has a lower and an upper bound.</source>
        <translation>Ein Bereich hat eine untere und eine obere Grenze.</translation>
    </message>
    <message>
        <source>The bound “%1” does not fit the type.</source>
        <translation>Die Grenze „%1“ passt nicht zum Typ.</translation>
    </message>
    <message>
        <source>The lower bound %1 is above the upper bound %2.</source>
        <translation>Die untere Grenze %1 liegt über der oberen Grenze %2.</translation>
    </message>
    <message>
        <source>The list of allowed values is empty.</source>
        <translation>Die Liste der erlaubten Werte ist leer.</translation>
    </message>
    <message>
        <source>The allowed value “%1” does not fit the type.</source>
        <translation>Der erlaubte Wert „%1“ passt nicht zum Typ.</translation>
    </message>
    <message>
        <source>Enter a name for the variable.</source>
        <translation>Geben Sie einen Namen für die Variable ein.</translation>
    </message>
    <message>
        <source>The name of a variable can&apos;t start with a digit.</source>
        <translation>Der Name einer Variable darf nicht mit einer Ziffer beginnen.</translation>
    </message>
    <message>
        <source>Only letters, digits and “_” are allowed, not “%1”.</source>
        <translation>Nur Buchstaben, Ziffern und „_“ sind erlaubt, nicht „%1“.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be set: it would let the job use devices that belong to others.</source>
        <translation>„%1“ kann nicht gesetzt werden: Der Job könnte damit Geräte verwenden, die anderen gehören.</translation>
    </message>
    <message>
        <source>“%1” is an input or output already. Choose another name.</source>
        <translation>„%1“ ist schon eine Eingabe oder Ausgabe. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This replaces the variable “%1” that every job is given.</source>
        <translation>Dies ersetzt die Variable „%1“, die jeder Job erhält.</translation>
    </message>
    <message>
        <source>The ModelArts service takes values of at most %1 characters.</source>
        <translation>Der Dienst ModelArts nimmt Werte von höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The ModelArts service does not take “$” in a value. Here it is passed on as it is.</source>
        <translation>Der Dienst ModelArts nimmt kein „$“ in einem Wert. Hier wird es unverändert weitergegeben.</translation>
    </message>
    <message>
        <source>The ModelArts service takes at most %1 variables.</source>
        <translation>Der Dienst ModelArts nimmt höchstens %1 Variablen.</translation>
    </message>
    <message>
        <source>At most %1 variables.</source>
        <translation>Höchstens %1 Variablen.</translation>
    </message>
    <message>
        <source>Auto Restart is off, or 1 to %1 retries.</source>
        <translation>Auto-Neustart ist aus oder hat 1 bis %1 Wiederholungen.</translation>
    </message>
    <message>
        <source>Choose a resource pool.</source>
        <translation>Wählen Sie einen Ressourcenpool.</translation>
    </message>
    <message>
        <source>There is no resource pool “%1”. Choose another.</source>
        <translation>Es gibt keinen Ressourcenpool „%1“. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose an instance flavor.</source>
        <translation>Wählen Sie einen Instanz-Flavor.</translation>
    </message>
    <message>
        <source>There is no instance flavor “%1” in this pool. Choose another.</source>
        <translation>Es gibt keinen Instanz-Flavor „%1“ in diesem Pool. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The algorithm “%1” runs on GPUs only.</source>
        <translation>Der Algorithmus „%1“ läuft nur auf GPUs.</translation>
    </message>
    <message>
        <source>The algorithm “%1” runs on CPUs only.</source>
        <translation>Der Algorithmus „%1“ läuft nur auf CPUs.</translation>
    </message>
    <message>
        <source>The algorithm “%1” uses one GPU only. Choose a flavor with one.</source>
        <translation>Der Algorithmus „%1“ verwendet nur eine GPU. Wählen Sie einen Flavor mit einer GPU.</translation>
    </message>
    <message>
        <source>At least 1 compute node.</source>
        <translation>Mindestens 1 Rechenknoten.</translation>
    </message>
    <message>
        <source>This computer is one compute node. Enter 1.</source>
        <translation>Dieser Computer ist ein einziger Rechenknoten. Geben Sie 1 ein.</translation>
    </message>
    <message>
        <source>The algorithm “%1” does not support distributed training. Enter 1.</source>
        <translation>Der Algorithmus „%1“ unterstützt kein verteiltes Training. Geben Sie 1 ein.</translation>
    </message>
    <message>
        <source>At most %1 compute nodes with this flavor.</source>
        <translation>Höchstens %1 Rechenknoten mit diesem Flavor.</translation>
    </message>
    <message>
        <source>The priority is 1, 2 or 3.</source>
        <translation>Die Priorität ist 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>At least 1 minute.</source>
        <translation>Mindestens 1 Minute.</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>Höchstens %1 Minuten.</translation>
    </message>
    <message>
        <source>Completed.</source>
        <translation>Abgeschlossen.</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>killed by signal %1 (%2)</source>
        <translation>durch Signal %1 (%2) beendet</translation>
    </message>
    <message>
        <source>killed by signal 9 (out of memory)</source>
        <translation>durch Signal 9 beendet (Speicher erschöpft)</translation>
    </message>
    <message>
        <source>Stopped by Auto Stop after %1 minutes of running.</source>
        <translation>Nach %1 Minuten Laufzeit durch Auto-Stopp gestoppt.</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>Vom Benutzer gestoppt.</translation>
    </message>
    <message>
        <source>Stopped from outside Trainshed.</source>
        <translation>Von außerhalb von Trainshed gestoppt.</translation>
    </message>
    <message>
        <source>The command could not be started: %1</source>
        <translation>Der Befehl konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The computer was restarted while the job was running.</source>
        <translation>Der Computer wurde neu gestartet, während der Job lief.</translation>
    </message>
    <message>
        <source>The processes that watch over the job were killed, so how it ended is not known. Look into its log and outputs.</source>
        <translation>Die Aufsichtsprozesse des Jobs wurden zwangsweise beendet; wie er endete, ist daher unbekannt. Sehen Sie in seinem Protokoll und seinen Ausgaben nach.</translation>
    </message>
    <message>
        <source>The input “%1” could not be brought: %2</source>
        <translation>Die Eingabe „%1“ konnte nicht bereitgestellt werden: %2</translation>
    </message>
    <message>
        <source>The code could not be copied: %1</source>
        <translation>Der Code konnte nicht kopiert werden: %1</translation>
    </message>
    <message>
        <source>The log could not be saved to the job log path: %1</source>
        <translation>Das Protokoll konnte nicht im Protokollpfad gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>Der Datenträger ist voll: %1</translation>
    </message>
    <message>
        <source>How the job ended is not known: %1</source>
        <translation>Wie der Job endete, ist unbekannt: %1</translation>
    </message>
    <message>
        <source>A defect in Trainshed ended the job: %1</source>
        <translation>Ein Fehler in Trainshed hat den Job beendet: %1</translation>
    </message>
    <message>
        <source>Waits for %1 vCPUs; %2 are free.</source>
        <translation>Wartet auf %1 vCPUs; frei: %2.</translation>
    </message>
    <message>
        <source>Waits for %1 GPUs; %2 are free.</source>
        <translation>Wartet auf %1 GPUs; frei: %2.</translation>
    </message>
    <message>
        <source>Waits for %1 of memory; %2 are free.</source>
        <translation>Wartet auf %1 Arbeitsspeicher; frei: %2.</translation>
    </message>
    <message>
        <source>Waits in the queue; jobs before it: %1.</source>
        <translation>Wartet in der Warteschlange; Jobs davor: %1.</translation>
    </message>
    <message>
        <source>Its code and inputs are being brought.</source>
        <translation>Code und Eingaben werden bereitgestellt.</translation>
    </message>
    <message>
        <source>Waits to be restarted.</source>
        <translation>Wartet auf den Neustart.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>Die Warteschlange ist angehalten.</translation>
    </message>
    <message>
        <source>The disk is full: the job goes on when there is space again.</source>
        <translation>Der Datenträger ist voll: Der Job läuft weiter, sobald wieder Platz ist.</translation>
    </message>
    <message>
        <source>Asks for more than this computer has (%1). Stop it and choose a smaller flavor.</source>
        <translation>Verlangt mehr, als dieser Computer hat (%1). Stoppen Sie den Job und wählen Sie einen kleineren Flavor.</translation>
    </message>
    <message>
        <source>Two limits are given; %1 minutes were taken.</source>
        <translation>Zwei Limits sind angegeben; %1 Minuten wurden übernommen.</translation>
    </message>
    <message>
        <source>What is in the location of the output “%1” could not be brought: %2</source>
        <translation>Der Inhalt des Speicherorts der Ausgabe „%1“ konnte nicht bereitgestellt werden: %2</translation>
    </message>
    <message>
        <source>The output “%1” could not be brought to its location; its files are still in the job&apos;s folder. The reason: %2</source>
        <translation>Die Ausgabe „%1“ konnte nicht an ihren Speicherort gebracht werden; ihre Dateien liegen noch im Ordner des Jobs. Der Grund: %2</translation>
    </message>
    <message>
        <source>A dataset named “%1” exists. Choose another name, or publish a new version of that dataset.</source>
        <translation>Es gibt schon einen Datensatz namens „%1“. Wählen Sie einen anderen Namen oder veröffentlichen Sie eine neue Version jenes Datensatzes.</translation>
    </message>
    <message>
        <source>There is no dataset “%1”. Choose another, or a data path.</source>
        <translation>Es gibt keinen Datensatz „%1“. Wählen Sie einen anderen oder einen Datenpfad.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no version yet. Publish one, or choose another.</source>
        <translation>Der Datensatz „%1“ hat noch keine Version. Veröffentlichen Sie eine oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no version “%2”. Choose another.</source>
        <translation>Der Datensatz „%1“ hat keine Version „%2“. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>No version of the dataset “%1” is named: its newest, %2, is taken.</source>
        <translation>Für den Datensatz „%1“ ist keine Version angegeben: Die neueste, %2, wird verwendet.</translation>
    </message>
    <message>
        <source>The data of “%1”, %2, were changed after it was published: the job would fail before it starts. Publish a new version and choose that.</source>
        <translation>Die Daten von „%1“, %2, wurden nach der Veröffentlichung geändert: Der Job würde vor dem Start fehlschlagen. Veröffentlichen Sie eine neue Version und wählen Sie diese.</translation>
    </message>
    <message>
        <source>The folder of “%1”, %2, is not there or can&apos;t be read: “%3”.</source>
        <translation>Der Ordner von „%1“, %2, ist nicht vorhanden oder nicht lesbar: „%3“.</translation>
    </message>
    <message>
        <source>Choose a dataset for the input “%1”.</source>
        <translation>Wählen Sie einen Datensatz für die Eingabe „%1“.</translation>
    </message>
    <message>
        <source>The algorithm takes only a data path for the input “%1”, no dataset.</source>
        <translation>Der Algorithmus nimmt für die Eingabe „%1“ nur einen Datenpfad, keinen Datensatz.</translation>
    </message>
    <message>
        <source>A job takes a dataset whole here. Remove “dataset_proportion”.</source>
        <translation>Ein Job verwendet einen Datensatz hier immer als Ganzes. Entfernen Sie „dataset_proportion“.</translation>
    </message>
    <message>
        <source>The dataset “%1”, %2, is as it was published. [time used: %3]</source>
        <translation>Der Datensatz „%1“, %2, ist so, wie er veröffentlicht wurde. [Dauer: %3]</translation>
    </message>
    <message>
        <source>The dataset “%1”, %2, is not as it was published. Files added: %3, removed: %4, changed: %5; the first: “%6”.</source>
        <translation>Der Datensatz „%1“, %2, ist nicht so, wie er veröffentlicht wurde. Dateien hinzugefügt: %3, entfernt: %4, geändert: %5; die erste: „%6“.</translation>
    </message>
    <message>
        <source>The data of the dataset “%1”, %2, are not as they were published. Files added: %3, removed: %4, changed: %5; the first: “%6”. Publish a new version, or bring the data back.</source>
        <translation>Die Daten des Datensatzes „%1“, %2, sind nicht so, wie sie veröffentlicht wurden. Dateien hinzugefügt: %3, entfernt: %4, geändert: %5; die erste: „%6“. Veröffentlichen Sie eine neue Version oder stellen Sie die Daten wieder her.</translation>
    </message>
    <message>
        <source>The data of the dataset “%1”, %2, could not be checked: %3</source>
        <translation>Die Daten des Datensatzes „%1“, %2, konnten nicht geprüft werden: %3</translation>
    </message>
    <message>
        <source>There is no keychain to be had: the secret “%1” is kept in a file that only you can read.</source>
        <translation>Es ist kein Schlüsselbund verfügbar: Die geheime Variable „%1“ wird in einer Datei aufbewahrt, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>“NULL” was taken for no description.</source>
        <translation>„NULL“ wurde als fehlende Beschreibung verstanden.</translation>
    </message>
    <message>
        <source>Enter the value of the secret “%1”.</source>
        <translation>Geben Sie den Wert der geheimen Variable „%1“ ein.</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is not kept any more. Enter it again.</source>
        <translation>Der Wert der geheimen Variable „%1“ ist nicht mehr gespeichert. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>Waits for the keychain, which holds the secret “%1”: unlock it.</source>
        <translation>Wartet auf den Schlüsselbund, der die geheime Variable „%1“ enthält: Entsperren Sie ihn.</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is not kept any more. Rebuild the job and enter it again.</source>
        <translation>Der Wert der geheimen Variable „%1“ ist nicht mehr gespeichert. Erstellen Sie den Job erneut und geben Sie den Wert wieder ein.</translation>
    </message>
    <message>
        <source>Python dependencies of “%1” are being installed.</source>
        <translation>Python-Abhängigkeiten aus „%1“ werden installiert.</translation>
    </message>
    <message>
        <source>Python dependencies of “%1” are installed. [time used: %2]</source>
        <translation>Python-Abhängigkeiten aus „%1“ sind installiert. [Dauer: %2]</translation>
    </message>
    <message>
        <source>Python dependencies of “%1” were installed before: the environment is used again.</source>
        <translation>Python-Abhängigkeiten aus „%1“ wurden schon früher installiert: Die Umgebung wird wiederverwendet.</translation>
    </message>
    <message>
        <source>A boot command has no preset image into which dependencies could be installed. Leave “Install dependencies first” off.</source>
        <translation>Ein Startbefehl hat kein vordefiniertes Image, auf dem Abhängigkeiten installiert werden könnten. Lassen Sie „Abhängigkeiten zuerst installieren“ ausgeschaltet.</translation>
    </message>
    <message>
        <source>There is neither pip-requirements.txt nor requirements.txt in “%1”. Leave “Install dependencies first” off, or add the file.</source>
        <translation>In „%1“ gibt es weder pip-requirements.txt noch requirements.txt. Lassen Sie „Abhängigkeiten zuerst installieren“ ausgeschaltet oder legen Sie die Datei an.</translation>
    </message>
    <message>
        <source>The dependencies of “%1” could not be installed: %2</source>
        <translation>Die Abhängigkeiten aus „%1“ konnten nicht installiert werden: %2</translation>
    </message>
    <message>
        <source>The Python dependencies of “%1” are being installed.</source>
        <translation>Die Python-Abhängigkeiten aus „%1“ werden installiert.</translation>
    </message>
    <message>
        <source>A storage profile named “%1” exists. Choose another name.</source>
        <translation>Es gibt schon ein Speicherprofil namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Enter the address of the store, such as “https://s3.example.com”.</source>
        <translation>Geben Sie die Adresse des Speichers ein, etwa „https://s3.example.com“.</translation>
    </message>
    <message>
        <source>“%1” does not begin with “https://” or “http://”.</source>
        <translation>„%1“ beginnt nicht mit „https://“ oder „http://“.</translation>
    </message>
    <message>
        <source>“%1” is no address of a store. Write it like “https://host:port”.</source>
        <translation>„%1“ ist keine Adresse eines Speichers. Schreiben Sie sie wie „https://rechner:port“.</translation>
    </message>
    <message>
        <source>Remove what is before the “@”: keys have fields of their own.</source>
        <translation>Entfernen Sie, was vor dem „@“ steht: Schlüssel haben eigene Felder.</translation>
    </message>
    <message>
        <source>Only the host and its port: remove what follows “%1”. A bucket is named in locations.</source>
        <translation>Nur der Rechner und sein Port: Entfernen Sie, was auf „%1“ folgt. Ein Bucket wird in Speicherorten genannt.</translation>
    </message>
    <message>
        <source>Without “https://” everyone on the way can read and change the data.</source>
        <translation>Ohne „https://“ kann jeder auf dem Weg die Daten lesen und ändern.</translation>
    </message>
    <message>
        <source>A region has only letters, digits, “-”, “_” and “.”.</source>
        <translation>Eine Region hat nur Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>Enter the access key.</source>
        <translation>Geben Sie den Zugriffsschlüssel ein.</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <translation>Geben Sie den geheimen Schlüssel ein.</translation>
    </message>
    <message>
        <source>A key has no spaces and only ASCII characters. Copy it again.</source>
        <translation>Ein Schlüssel hat keine Leerzeichen und nur ASCII-Zeichen. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>A profile of ~/.aws has no brackets or control characters in its name.</source>
        <translation>Ein Profil aus ~/.aws hat keine Klammern oder Steuerzeichen im Namen.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates that the store is checked with.</source>
        <translation>Wählen Sie die Datei mit den Zertifikaten, gegen die der Speicher geprüft wird.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The store is not checked: anyone on the way can pose as it, read the data and change them.</source>
        <translation>Der Speicher wird nicht geprüft: Jeder auf dem Weg kann sich für ihn ausgeben, die Daten lesen und ändern.</translation>
    </message>
    <message>
        <source>Enter the name of a bucket.</source>
        <translation>Geben Sie den Namen eines Buckets ein.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a bucket: 3 or more letters, digits, “-”, “_” and “.”.</source>
        <translation>„%1“ kann kein Bucket sein: mindestens 3 Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder that holds the data, or an archive.</source>
        <translation>„%1“ ist eine Datei. Wählen Sie den Ordner mit den Daten oder ein Archiv.</translation>
    </message>
    <message>
        <source>Of the archive “%1”, %2 entries were left out, since they lead out of it, are devices or have names that no file can have: %3</source>
        <translation>Aus dem Archiv „%1“ wurden %2 Einträge ausgelassen, da sie aus ihm hinausführen, Geräte sind oder Namen haben, die keine Datei haben kann: %3</translation>
    </message>
    <message>
        <source>Of the archive “%1”, %2 entries were changed on the way or are there twice: %3</source>
        <translation>Aus dem Archiv „%1“ wurden %2 Einträge unterwegs geändert oder sind doppelt darin: %3</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that can&apos;t be read here. Choose the unpacked folder, or a zip, tar, tar.gz, tar.bz2, tar.xz or tar.zst archive.</source>
        <translation>„%1“ ist auf eine Weise gepackt, die hier nicht gelesen werden kann. Wählen Sie den entpackten Ordner oder ein Archiv als zip, tar, tar.gz, tar.bz2, tar.xz oder tar.zst.</translation>
    </message>
    <message>
        <source>The archive “%1” is empty.</source>
        <translation>Das Archiv „%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder that it lies in, or an archive.</source>
        <translation>„%1“ ist eine Datei. Wählen Sie den Ordner, in dem sie liegt, oder ein Archiv.</translation>
    </message>
    <message>
        <source>Not all of the outputs could be uploaded while the job runs. It is tried again, and completely at the end. %1</source>
        <translation>Nicht alle Ausgaben konnten hochgeladen werden, während der Job läuft. Es wird noch einmal versucht, und am Ende vollständig. %1</translation>
    </message>
    <message>
        <source>The upload failed; “Retry upload” tries it again. %1</source>
        <translation>Das Hochladen ist gescheitert; „Hochladen wiederholen“ versucht es noch einmal. %1</translation>
    </message>
    <message>
        <source>The upload of the outputs was started again.</source>
        <translation>Das Hochladen der Ausgaben wurde noch einmal begonnen.</translation>
    </message>
    <message>
        <source>“%2” was left out of the input “%1”: %3</source>
        <translation>„%2“ wurde aus der Eingabe „%1“ ausgelassen: %3</translation>
    </message>
    <message>
        <source>%2 more objects were left out of the input “%1”.</source>
        <translation>%2 weitere Objekte wurden aus der Eingabe „%1“ ausgelassen.</translation>
    </message>
    <message>
        <source>“%2” of the output “%1” was not uploaded: %3</source>
        <translation>„%2“ der Ausgabe „%1“ wurde nicht hochgeladen: %3</translation>
    </message>
    <message>
        <source>A web address can only be an input: choose a folder, or a location of object storage (obs://…, s3://…).</source>
        <translation>Eine Webadresse kann nur eine Eingabe sein: Wählen Sie einen Ordner oder einen Ort im Objektspeicher (obs://…, s3://…).</translation>
    </message>
    <message>
        <source>Data are only downloaded over an encrypted connection: use https://….</source>
        <translation>Daten werden nur über eine verschlüsselte Verbindung heruntergeladen: Verwenden Sie https://….</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>A name or password in the address would be stored with the job: remove what stands before “@”.</source>
        <translation>Ein Name oder Passwort in der Adresse würde mit dem Job gespeichert: Entfernen Sie, was vor dem „@“ steht.</translation>
    </message>
    <message>
        <source>After “#” only a checksum may stand: #sha256= and 64 hexadecimal digits.</source>
        <translation>Nach „#“ darf nur eine Prüfsumme stehen: #sha256= und 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Name a bucket and a folder: s3://bucket/folder, not “%1”.</source>
        <translation>Nennen Sie einen Bucket und einen Ordner: s3://bucket/ordner, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a bucket: 3 to 63 letters, digits, “-” and “.”.</source>
        <translation>„%1“ kann nicht der Name eines Buckets sein: 3 bis 63 Buchstaben, Ziffern, „-“ und „.“.</translation>
    </message>
    <message>
        <source>“%1” is no folder of a bucket: no part of it may be empty, “.” or “..”, or hold control characters.</source>
        <translation>„%1“ ist kein Ordner eines Buckets: Kein Teil davon darf leer, „.“ oder „..“ sein oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>The path within the bucket is too long: at most 1,024 bytes.</source>
        <translation>Der Pfad im Bucket ist zu lang: höchstens 1.024 Bytes.</translation>
    </message>
    <message>
        <source>No storage profile serves the bucket “%1”: add one in Settings, Storage, before the job is submitted.</source>
        <translation>Kein Speicherprofil bedient den Bucket „%1“: Fügen Sie unter Einstellungen, Speicher eines hinzu, bevor der Job abgeschickt wird.</translation>
    </message>
    <message>
        <source>Object storage can&apos;t be used: %1</source>
        <translation>Der Objektspeicher kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>Waits for the keychain, which holds the key of the bucket “%1”: unlock it.</source>
        <translation>Wartet auf den Schlüsselbund, der den Schlüssel des Buckets „%1“ hat: Entsperren Sie ihn.</translation>
    </message>
    <message>
        <source>Downloading the code</source>
        <translation>Der Code wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading the input “%1”</source>
        <translation>Die Eingabe „%1“ wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading what is in the output “%1”</source>
        <translation>Was in der Ausgabe „%1“ ist, wird heruntergeladen</translation>
    </message>
    <message>
        <source>Uploading the output “%1”</source>
        <translation>Die Ausgabe „%1“ wird hochgeladen</translation>
    </message>
    <message>
        <source>Uploading the log</source>
        <translation>Das Protokoll wird hochgeladen</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
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
        <source>Choose where the data lie: a folder, an archive, a place in object storage or a web address.</source>
        <translation>Wählen Sie, wo die Daten liegen: ein Ordner, ein Archiv, ein Ort im Objektspeicher oder eine Webadresse.</translation>
    </message>
    <message>
        <source>Opened from the archive “%1”, in which it is “%2”.</source>
        <translation>Aus dem Archiv „%1“ geöffnet, in dem er „%2“ heißt.</translation>
    </message>
    <message>
        <source>The job may hang: for %1 it has written, read and printed nothing, and its CPU use has not changed. It goes on until you stop it.</source>
        <translation>Der Job hängt vielleicht: Seit %1 hat er nichts geschrieben, gelesen oder ausgegeben, und seine CPU-Nutzung hat sich nicht geändert. Er läuft weiter, bis Sie ihn stoppen.</translation>
    </message>
    <message>
        <source>The job moves again.</source>
        <translation>Der Job bewegt sich wieder.</translation>
    </message>
    <message>
        <source>The last error in the log: %1</source>
        <translation>Der letzte Fehler im Protokoll: %1</translation>
    </message>
    <message>
        <source>%1 (out of memory)</source>
        <translation>%1 (Speicher reicht nicht)</translation>
    </message>
    <message>
        <source>%1 (out of GPU memory)</source>
        <translation>%1 (GPU-Speicher reicht nicht)</translation>
    </message>
    <message>
        <source>It had not ended when it was saved as an archive.</source>
        <translation>Er war noch nicht beendet, als er als Archiv gespeichert wurde.</translation>
    </message>
    <message>
        <source>May hang: nothing has moved for %1.</source>
        <translation>Hängt vielleicht: Seit %1 hat sich nichts bewegt.</translation>
    </message>
    <message>
        <source>the store asks for fewer requests</source>
        <translation>der Speicher bittet um weniger Anfragen</translation>
    </message>
    <message>
        <source>the connection breaks, trying again</source>
        <translation>die Verbindung bricht ab, neuer Versuch</translation>
    </message>
    <message>
        <source>The file of metrics “%1” is damaged: what could not be read is left out.</source>
        <translation>Die Metrikdatei „%1“ ist beschädigt: Was nicht zu lesen war, fehlt.</translation>
    </message>
    <message>
        <source>The metric rule “%1” takes too much time for a line: it is not used for the rest of this log. Make its expression simpler.</source>
        <translation>Die Metrikregel „%1“ braucht zu viel Zeit für eine Zeile: Sie wird für den Rest dieses Logs nicht benutzt. Vereinfachen Sie ihren Ausdruck.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be in a SHA-256 checksum: it has the digits 0–9 and a–f only.</source>
        <translation>„%1“ kann nicht in einer SHA-256-Prüfsumme stehen: Sie hat nur die Ziffern 0–9 und a–f.</translation>
    </message>
    <message>
        <source>A SHA-256 checksum has 64 hexadecimal digits, this one has %1.</source>
        <translation>Eine SHA-256-Prüfsumme hat 64 hexadezimale Ziffern, diese hat %1.</translation>
    </message>
    <message>
        <source>Allotted to the training job: %1.</source>
        <translation>Dem Trainingsjob zugeteilt: %1.</translation>
    </message>
    <message>
        <source>Waits for %1 GPUs; %2 are free. In use by others, reserved or out of order: %3.</source>
        <translation>Wartet auf %1 GPUs; %2 sind frei. Von anderen benutzt, reserviert oder gestört: %3.</translation>
    </message>
    <message>
        <source>Waits for GPUs that are not there, or not in order (%1 × %2).</source>
        <translation>Wartet auf GPUs, die nicht da oder gestört sind (%1 × %2).</translation>
    </message>
    <message>
        <source>Waits for the GPU driver to answer.</source>
        <translation>Wartet auf eine Antwort des GPU-Treibers.</translation>
    </message>
    <message>
        <source>%2 Starts by %1 at the latest.</source>
        <translation>%2 Beginnt spätestens um %1.</translation>
    </message>
    <message>
        <source>Another user&apos;s engine took one of its GPUs at the same moment: the job waits again.</source>
        <translation>Die Engine eines anderen Benutzers hat im selben Moment eine seiner GPUs belegt: Der Job wartet wieder.</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
</context>
<context>
    <name>MetricRules</name>
    <message>
        <source>There can be 100 rules at the most.</source>
        <translation>Es kann höchstens 100 Regeln geben.</translation>
    </message>
    <message>
        <source>The name of a metric has 1 to 200 characters.</source>
        <translation>Der Name einer Metrik hat 1 bis 200 Zeichen.</translation>
    </message>
    <message>
        <source>The expression has 1000 characters at the most.</source>
        <translation>Der Ausdruck hat höchstens 1000 Zeichen.</translation>
    </message>
    <message>
        <source>The expression of “%1” is none: %2.</source>
        <translation>Der Ausdruck von „%1“ ist keiner: %2.</translation>
    </message>
    <message>
        <source>The expression of “%1” needs a group for the value, as in loss=(\S+).</source>
        <translation>Der Ausdruck von „%1“ braucht eine Gruppe für den Wert, wie in loss=(\S+).</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>“%1” failed</source>
        <translation>„%1“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>“%1” may hang</source>
        <translation>„%1“ hängt vielleicht</translation>
    </message>
    <message>
        <source>“%1” completed</source>
        <translation>„%1“ ist abgeschlossen</translation>
    </message>
    <message>
        <source>“%1” was stopped</source>
        <translation>„%1“ wurde gestoppt</translation>
    </message>
    <message>
        <source>It ran for %1.</source>
        <translation>Er lief %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Open output</source>
        <translation>Ausgabe öffnen</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 gestoppt</translation>
    </message>
    <message>
        <source>%1 may hang</source>
        <translation>%1 hängen vielleicht</translation>
    </message>
    <message>
        <source>%1 training jobs</source>
        <translation>%1 Trainingsjobs</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Nvml</name>
    <message>
        <source>The library of NVIDIA&apos;s driver is not there.</source>
        <translation>Die Bibliothek des NVIDIA-Treibers ist nicht da.</translation>
    </message>
    <message>
        <source>The library of NVIDIA&apos;s driver lacks functions.</source>
        <translation>Der Bibliothek des NVIDIA-Treibers fehlen Funktionen.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver can&apos;t be used.</source>
        <translation>Der NVIDIA-Treiber kann nicht benutzt werden.</translation>
    </message>
</context>
<context>
    <name>ObjectName</name>
    <message>
        <source>Its name is no valid text.</source>
        <translation>Der Name ist kein gültiger Text.</translation>
    </message>
    <message>
        <source>It is not what was asked for.</source>
        <translation>Es ist nicht das, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>It was deleted while the others were brought.</source>
        <translation>Es wurde gelöscht, während die anderen geholt wurden.</translation>
    </message>
    <message>
        <source>Its name holds control characters.</source>
        <translation>Der Name enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>Its name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Its name has an empty part.</source>
        <translation>Der Name hat einen leeren Teil.</translation>
    </message>
    <message>
        <source>Its name leads out of the folder.</source>
        <translation>Der Name führt aus dem Ordner hinaus.</translation>
    </message>
    <message>
        <source>A part of its name is longer than 255 bytes.</source>
        <translation>Ein Teil des Namens ist länger als 255 Byte.</translation>
    </message>
    <message>
        <source>Its name is kept for unfinished transfers.</source>
        <translation>Der Name ist für unfertige Übertragungen vorbehalten.</translation>
    </message>
    <message>
        <source>It has the name of a folder, but content.</source>
        <translation>Es hat den Namen eines Ordners, aber Inhalt.</translation>
    </message>
    <message>
        <source>Another object differs from it in capitals only, and the file system does not tell them apart.</source>
        <translation>Ein anderes Objekt unterscheidet sich nur in der Groß- und Kleinschreibung, und das Dateisystem hält beide nicht auseinander.</translation>
    </message>
    <message>
        <source>The store lists it twice.</source>
        <translation>Der Speicher führt es zweimal auf.</translation>
    </message>
    <message>
        <source>Its name is that of a file and of a folder.</source>
        <translation>Der Name gehört zu einer Datei und zu einem Ordner.</translation>
    </message>
</context>
<context>
    <name>ObjectStore</name>
    <message>
        <source>The store&apos;s list of the bucket “%1” goes in a circle.</source>
        <translation>Die Liste des Speichers zum Bucket „%1“ läuft im Kreis.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>„%1“ konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a store. Write it as https://host or https://host:port.</source>
        <translation>„%1“ ist nicht die Adresse eines Speichers. Schreiben Sie sie als https://rechner oder https://rechner:port.</translation>
    </message>
    <message>
        <source>The keys or the region of the storage profile “%1” hold characters that they can&apos;t have.</source>
        <translation>Die Schlüssel oder die Region des Speicherprofils „%1“ enthalten Zeichen, die sie nicht haben können.</translation>
    </message>
    <message>
        <source>%1 sends more than it should.</source>
        <translation>%1 sendet mehr, als es sollte.</translation>
    </message>
    <message>
        <source>The store at %1 refused the request.</source>
        <translation>Der Speicher auf %1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted. Set the CA that signed it, or check the address.</source>
        <translation>Dem Zertifikat von %1 kann nicht vertraut werden. Geben Sie die CA an, die es unterschrieben hat, oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The CA file for %1 can&apos;t be read, or holds no certificate.</source>
        <translation>Die CA-Datei für %1 kann nicht gelesen werden oder enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>There is no address for %1. Check its name and the network.</source>
        <translation>Zu %1 gibt es keine Adresse. Prüfen Sie den Namen und das Netz.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 antwortet nicht. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Does it speak https?</source>
        <translation>Mit %1 kam keine verschlüsselte Verbindung zustande. Spricht es https?</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>The transfer was cancelled.</source>
        <translation>Die Übertragung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The store&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Speichers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>There is no bucket “%1” at %3.</source>
        <translation>Auf %3 gibt es keinen Bucket „%1“.</translation>
    </message>
    <message>
        <source>There is no object “%2” in the bucket “%1”.</source>
        <translation>Im Bucket „%1“ gibt es kein Objekt „%2“.</translation>
    </message>
    <message>
        <source>The upload of “%2” is not known to the store any more.</source>
        <translation>Der Speicher kennt das Hochladen von „%2“ nicht mehr.</translation>
    </message>
    <message>
        <source>The store at %3 does not know the access key. Check it in the storage profile.</source>
        <translation>Der Speicher auf %3 kennt den Zugriffsschlüssel nicht. Prüfen Sie ihn im Speicherprofil.</translation>
    </message>
    <message>
        <source>The secret key does not fit the access key. Check both in the storage profile.</source>
        <translation>Der geheime Schlüssel passt nicht zum Zugriffsschlüssel. Prüfen Sie beide im Speicherprofil.</translation>
    </message>
    <message>
        <source>The temporary keys for %3 have expired. Get new ones and try again.</source>
        <translation>Die befristeten Schlüssel für %3 sind abgelaufen. Holen Sie neue und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The session token for %3 is not valid. Get new temporary keys and try again.</source>
        <translation>Das Sitzungstoken für %3 ist nicht gültig. Holen Sie neue befristete Schlüssel und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The clock of this computer and that of the store at %3 differ too much. Set the clock.</source>
        <translation>Die Uhr dieses Computers und die des Speichers auf %3 gehen zu weit auseinander. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>The store at %3 expects another region. Set it in the storage profile.</source>
        <translation>Der Speicher auf %3 erwartet eine andere Region. Stellen Sie sie im Speicherprofil ein.</translation>
    </message>
    <message>
        <source>“%2” is in an archive class of the store and has to be restored there first.</source>
        <translation>„%2“ liegt in einer Archivklasse des Speichers und muss dort erst wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a bucket.</source>
        <translation>„%1“ kann nicht der Name eines Buckets sein.</translation>
    </message>
    <message>
        <source>“%2” is larger than the store at %3 takes.</source>
        <translation>„%2“ ist größer, als der Speicher auf %3 annimmt.</translation>
    </message>
    <message>
        <source>The name “%2” is too long for the store.</source>
        <translation>Der Name „%2“ ist zu lang für den Speicher.</translation>
    </message>
    <message>
        <source>The quota of the bucket “%1” is used up.</source>
        <translation>Das Kontingent des Buckets „%1“ ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The store at %3 is full.</source>
        <translation>Der Speicher auf %3 ist voll.</translation>
    </message>
    <message>
        <source>“%2” was changed while it was being transferred.</source>
        <translation>„%2“ wurde während der Übertragung geändert.</translation>
    </message>
    <message>
        <source>The store at %3 can&apos;t do this.</source>
        <translation>Der Speicher auf %3 kann das nicht.</translation>
    </message>
    <message>
        <source>“%2” arrived damaged at the store.</source>
        <translation>„%2“ kam beschädigt beim Speicher an.</translation>
    </message>
    <message>
        <source>The store at %3 sends requests for “%1” on to an address that the profile does not cover. Check its endpoint and region.</source>
        <translation>Der Speicher auf %3 schickt Anfragen für „%1“ weiter zu einer Adresse, die das Profil nicht abdeckt. Prüfen Sie Endpunkt und Region.</translation>
    </message>
    <message>
        <source>The store at %3 wants a key. Choose one in the storage profile.</source>
        <translation>Der Speicher auf %3 verlangt einen Schlüssel. Wählen Sie einen im Speicherprofil.</translation>
    </message>
    <message>
        <source>The store at %3 denies access to “%1/%2”. The key may lack the right, or be the wrong one.</source>
        <translation>Der Speicher auf %3 verweigert den Zugriff auf „%1/%2“. Dem Schlüssel fehlt vielleicht das Recht, oder es ist der falsche.</translation>
    </message>
    <message>
        <source>There is no “%1/%2” at %3.</source>
        <translation>Auf %3 gibt es kein „%1/%2“.</translation>
    </message>
    <message>
        <source>The store at %3 can&apos;t do this now: “%1/%2” is being changed.</source>
        <translation>Der Speicher auf %3 kann das jetzt nicht: „%1/%2“ wird gerade geändert.</translation>
    </message>
    <message>
        <source>The store at %3 is overloaded. Try again later.</source>
        <translation>Der Speicher auf %3 ist überlastet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The store at %3 has an error of its own. Try again later.</source>
        <translation>Der Speicher auf %3 hat einen eigenen Fehler. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no space for “%1”: %2 more are needed.</source>
        <translation>Für „%1“ ist kein Platz: Es werden %2 mehr benötigt.</translation>
    </message>
    <message>
        <source>There is nothing at “%1” in the bucket “%2”.</source>
        <translation>Unter „%1“ gibt es im Bucket „%2“ nichts.</translation>
    </message>
    <message>
        <source>The store sent another part of “%1” than it was asked for.</source>
        <translation>Der Speicher hat einen anderen Teil von „%1“ gesendet als den verlangten.</translation>
    </message>
    <message>
        <source>The store can&apos;t send parts of “%1”, only all of it.</source>
        <translation>Der Speicher kann keine Teile von „%1“ senden, nur das Ganze.</translation>
    </message>
    <message>
        <source>The store sent more of “%1” than there is.</source>
        <translation>Der Speicher hat mehr von „%1“ gesendet, als es gibt.</translation>
    </message>
    <message>
        <source>The store sent less of “%1” than there is.</source>
        <translation>Der Speicher hat weniger von „%1“ gesendet, als es gibt.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being transferred.</source>
        <translation>„%1“ wurde während der Übertragung geändert.</translation>
    </message>
    <message>
        <source>“%1” arrived damaged: its checksum is not the one that the store names.</source>
        <translation>„%1“ kam beschädigt an: Die Prüfsumme ist nicht die, die der Speicher nennt.</translation>
    </message>
    <message>
        <source>%1 has no “%2”.</source>
        <translation>%1 hat kein „%2“.</translation>
    </message>
    <message>
        <source>%1 denies access to “%2”.</source>
        <translation>%1 verweigert den Zugriff auf „%2“.</translation>
    </message>
    <message>
        <source>%1 refused the request for “%2”.</source>
        <translation>%1 hat die Anfrage nach „%2“ abgelehnt.</translation>
    </message>
    <message>
        <source>“%1” is not a checksum. Write it as sha256: and 64 digits.</source>
        <translation>„%1“ ist keine Prüfsumme. Schreiben Sie sie als sha256: und 64 Stellen.</translation>
    </message>
    <message>
        <source>“%1” is not an address of the web that can be used here: http or https, without a user&apos;s name.</source>
        <translation>„%1“ ist keine Webadresse, die hier verwendet werden kann: http oder https, ohne Benutzernamen.</translation>
    </message>
    <message>
        <source>“%1” is being fetched already.</source>
        <translation>„%1“ wird bereits geholt.</translation>
    </message>
    <message>
        <source>%1 sends on to an address that is not followed.</source>
        <translation>%1 leitet an eine Adresse weiter, der nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>%1 sent another part than it was asked for.</source>
        <translation>%1 hat einen anderen Teil gesendet als den verlangten.</translation>
    </message>
    <message>
        <source>What “%1” holds has another checksum than the one that was given. It was not kept.</source>
        <translation>Was „%1“ enthält, hat eine andere Prüfsumme als die angegebene. Es wurde nicht behalten.</translation>
    </message>
    <message>
        <source>A copy can&apos;t lie in what is copied.</source>
        <translation>Eine Kopie kann nicht in dem liegen, was kopiert wird.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t become a file here. %2</source>
        <translation>„%1“ kann hier keine Datei werden. %2</translation>
    </message>
    <message>
        <source>The store could not put the object together.</source>
        <translation>Der Speicher konnte das Objekt nicht zusammensetzen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t become a file. %2</source>
        <translation>„%1“ kann keine Datei werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>Nor can %n other object(s).</source>
        <translation>
            <numerusform>Auch %n weiteres Objekt kann es nicht.</numerusform>
            <numerusform>Auch %n weitere Objekte können es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server tells neither an ETag nor a time of change: a change would not be noticed. Give the checksum: add #sha256= and its 64 digits.</source>
        <translation>Der Server nennt weder einen ETag noch eine Änderungszeit: Eine Änderung bliebe unbemerkt. Geben Sie die Prüfsumme an: Fügen Sie #sha256= und ihre 64 Ziffern an.</translation>
    </message>
    <message>
        <source>The bucket “%1” is not empty. Delete what is in it first, unfinished uploads too.</source>
        <translation>Der Bucket „%1“ ist nicht leer. Löschen Sie zuerst, was darin ist, auch unvollendete Uploads.</translation>
    </message>
    <message>
        <source>You have a bucket “%1” already.</source>
        <translation>Sie haben schon einen Bucket „%1“.</translation>
    </message>
    <message>
        <source>Somebody has a bucket “%1” already. Names are shared by all who use the store: choose another one.</source>
        <translation>Jemand hat schon einen Bucket „%1“. Namen gelten für alle, die den Speicher benutzen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The store at %3 gives you no more buckets.</source>
        <translation>Der Speicher unter %3 gibt Ihnen keine weiteren Buckets.</translation>
    </message>
    <message>
        <source>“%1” is not what it was before.</source>
        <translation>„%1“ ist nicht mehr, was es war.</translation>
    </message>
    <message>
        <source>%1 does not say how large “%2” is.</source>
        <translation>%1 sagt nicht, wie groß „%2“ ist.</translation>
    </message>
    <message>
        <source>This network wants you to log in before anything gets through to %3. Open a page in a browser, then try again.</source>
        <translation>Dieses Netz verlangt eine Anmeldung, bevor etwas zu %3 durchkommt. Öffnen Sie eine Seite in einem Browser und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>What answers at %1 is a web page and not the store. This network may want you to log in first: open a page in a browser, then try again. Or the address is not that of the store.</source>
        <translation>Unter %1 antwortet eine Webseite und nicht der Speicher. Vielleicht verlangt dieses Netz zuerst eine Anmeldung: Öffnen Sie eine Seite in einem Browser und versuchen Sie es dann noch einmal. Oder die Adresse ist nicht die des Speichers.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>My Algorithms</source>
        <translation>Meine Algorithmen</translation>
    </message>
    <message>
        <source>Custom image</source>
        <translation>Eigenes Image</translation>
    </message>
    <message>
        <source>Custom script on a preset image</source>
        <translation>Eigenes Skript auf vordefiniertem Image</translation>
    </message>
    <message>
        <source>Basic settings</source>
        <translation>Grundeinstellungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation>Codeverzeichnis</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>Startdatei</translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation>Startbefehl</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>This job has no inputs.</source>
        <translation>Dieser Job hat keine Eingaben.</translation>
    </message>
    <message>
        <source>local path</source>
        <translation>lokaler Pfad</translation>
    </message>
    <message>
        <source>obtained from</source>
        <translation>Übergabe als</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>This job has no outputs.</source>
        <translation>Dieser Job hat keine Ausgaben.</translation>
    </message>
    <message>
        <source>predownload</source>
        <translation>Vorab-Download</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>This job has no hyperparameters.</source>
        <translation>Dieser Job hat keine Hyperparameter.</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>No variables beside the preset ones.</source>
        <translation>Keine Variablen außer den vorgegebenen.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Resource pool</source>
        <translation>Ressourcenpool</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Instance flavor</source>
        <translation>Instanz-Flavor</translation>
    </message>
    <message>
        <source>Compute nodes</source>
        <translation>Rechenknoten</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Auto stop</source>
        <translation>Auto-Stopp</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Auto restart</source>
        <translation>Auto-Neustart</translation>
    </message>
    <message>
        <source>Job log path</source>
        <translation>Protokollpfad</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>zu Ende</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>It has not started yet.</source>
        <translation>Er ist noch nicht gestartet.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>1 retry</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restarted once.</source>
        <translation>Einmal neu gestartet.</translation>
    </message>
    <message numerus="yes">
        <source>Restarted %n times.</source>
        <translation>
            <numerusform>%n-mal neu gestartet.</numerusform>
            <numerusform>%n-mal neu gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file, %1</source>
        <translation>1 Datei, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with changes that are not committed</source>
        <translation>%1, mit Änderungen ohne Commit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Code at submit</source>
        <translation>Code beim Absenden</translation>
    </message>
    <message>
        <source>Git commit</source>
        <translation>Git-Commit</translation>
    </message>
    <message>
        <source>dataset %1: %2</source>
        <translation>Datensatz %1: %2</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>installed first</source>
        <translation>werden zuerst installiert</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester Wert</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Mean CPU</source>
        <translation>Mittlere CPU-Nutzung</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Höchster Speicherbedarf</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not finite</source>
        <translation>
            <numerusform>%n Punkt nicht endlich</numerusform>
            <numerusform>%n Punkte nicht endlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step went back %n time(s)</source>
        <translation>
            <numerusform>Schritt ging %n Mal zurück</numerusform>
            <numerusform>Schritt ging %n Mal zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>This image is too large for a preview (%1).</source>
        <translation>Dieses Bild ist für eine Vorschau zu groß (%1).</translation>
    </message>
    <message>
        <source>This image can&apos;t be read: %1</source>
        <translation>Dieses Bild kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
    <message>
        <source>No preview of this kind of file (%1).</source>
        <translation>Keine Vorschau für diese Art von Datei (%1).</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: %1</source>
        <translation>Diese Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows of %1</source>
        <translation>
            <numerusform>Anfang: %n Zeile von %1</numerusform>
            <numerusform>Die ersten %n Zeilen von %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Creates training jobs on this computer and shows how they do.</source>
        <translation>Erstellt Trainingsjobs auf diesem Computer und zeigt, wie sie laufen.</translation>
    </message>
    <message>
        <source>Keep everything below &lt;folder&gt; (TRAINSHED_HOME).</source>
        <translation>Alles unterhalb von &lt;folder&gt; aufbewahren (TRAINSHED_HOME).</translation>
    </message>
    <message>
        <source>Run the sample job when there is no job yet, save a picture of the window to &lt;file&gt; and quit.</source>
        <translation>Den Beispieljob ausführen, falls es noch keinen Job gibt, ein Bild des Fensters in &lt;file&gt; speichern und beenden.</translation>
    </message>
    <message>
        <source>A job file to import, or a folder with code for a new job.</source>
        <translation>Eine Jobdatei zum Importieren oder ein Ordner mit Code für einen neuen Job.</translation>
    </message>
    <message>
        <source>Only one job file at a time can be opened.</source>
        <translation>Es kann jeweils nur eine Jobdatei geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>The engine&apos;s answer can&apos;t be understood.</source>
        <translation>Die Antwort der Engine ist unverständlich.</translation>
    </message>
    <message>
        <source>This engine does not know the method “%1”.</source>
        <translation>Diese Engine kennt die Methode „%1“ nicht.</translation>
    </message>
    <message>
        <source>The request has a member of the wrong kind.</source>
        <translation>Die Anfrage hat einen Eintrag falscher Art.</translation>
    </message>
    <message>
        <source>Batches are not supported: send one request a line.</source>
        <translation>Stapel werden nicht unterstützt: Senden Sie eine Anfrage je Zeile.</translation>
    </message>
    <message>
        <source>A request needs an “id”: a whole number or a short text.</source>
        <translation>Eine Anfrage braucht eine „id“: eine ganze Zahl oder einen kurzen Text.</translation>
    </message>
    <message>
        <source>A request needs “jsonrpc” with the text “2.0”.</source>
        <translation>Eine Anfrage braucht „jsonrpc“ mit dem Text „2.0“.</translation>
    </message>
    <message>
        <source>A request needs a “method”.</source>
        <translation>Eine Anfrage braucht eine „method“.</translation>
    </message>
    <message>
        <source>“params” is an object with named members.</source>
        <translation>„params“ ist ein Objekt mit benannten Einträgen.</translation>
    </message>
</context>
<context>
    <name>SavedJob</name>
    <message>
        <source>What the archive tells about the saved job is damaged.</source>
        <translation>Was das Archiv über den gespeicherten Job sagt, ist beschädigt.</translation>
    </message>
    <message>
        <source>The job was saved by a newer Trainshed. Open it with that one.</source>
        <translation>Der Job wurde von einem neueren Trainshed gespeichert. Öffnen Sie ihn damit.</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>The script is larger than 1 MB.</source>
        <translation>Das Skript ist größer als 1 MB.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>“%1” is no reference to a secret.</source>
        <translation>„%1“ ist kein Verweis auf einen geheimen Wert.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The secret is not kept any more.</source>
        <translation>Der geheime Wert ist nicht mehr gespeichert.</translation>
    </message>
</context>
<context>
    <name>SendPlan</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It was written to while it was being sent.</source>
        <translation>Während des Sendens wurde hineingeschrieben.</translation>
    </message>
    <message>
        <source>It holds itself through a link, or lies too deep.</source>
        <translation>Es enthält sich über eine Verknüpfung selbst oder liegt zu tief.</translation>
    </message>
    <message>
        <source>Its name is too long for a store.</source>
        <translation>Der Name ist zu lang für einen Speicher.</translation>
    </message>
    <message>
        <source>Its name is no valid text.</source>
        <translation>Der Name ist kein gültiger Text.</translation>
    </message>
    <message>
        <source>It is a link out of the folder, or to nothing.</source>
        <translation>Es ist eine Verknüpfung aus dem Ordner hinaus oder ins Leere.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket.</source>
        <translation>Es ist ein Gerät, eine Pipe oder ein Socket.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>„%1“ ist weder eine Datei noch ein Ordner.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Seconds between SIGTERM and SIGKILL when a job is stopped</source>
        <translation>Sekunden zwischen SIGTERM und SIGKILL, wenn ein Job gestoppt wird</translation>
    </message>
    <message>
        <source>Seconds that what a finished job left running may go on</source>
        <translation>Sekunden, die Reste eines abgeschlossenen Jobs weiterlaufen dürfen</translation>
    </message>
    <message>
        <source>vCPUs for jobs; 0: all of this computer&apos;s</source>
        <translation>vCPUs für Jobs; 0: alle dieses Computers</translation>
    </message>
    <message>
        <source>Seconds without a connection and a job after which the engine ends</source>
        <translation>Sekunden ohne Verbindung und Job, nach denen die Engine endet</translation>
    </message>
    <message>
        <source>Largest code directory, bytes</source>
        <translation>Größtes Codeverzeichnis, in Byte</translation>
    </message>
    <message>
        <source>Most files and folders of a code directory</source>
        <translation>Höchstzahl von Dateien und Ordnern eines Codeverzeichnisses</translation>
    </message>
    <message>
        <source>Deepest folder of a code directory</source>
        <translation>Größte Ordnertiefe eines Codeverzeichnisses</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number from %2 to %3.</source>
        <translation>„%1“ erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Bytes that downloaded objects may take up, so that they need not be downloaded again; 0: none are kept</source>
        <translation>Bytes, die heruntergeladene Objekte belegen dürfen, damit sie nicht noch einmal heruntergeladen werden müssen; 0: keine werden aufbewahrt</translation>
    </message>
    <message>
        <source>Seconds between two looks for outputs to bring out while a job runs; 0: only at its end</source>
        <translation>Sekunden zwischen zwei Blicken nach Ausgaben, die schon während des Jobs herausgebracht werden; 0: erst an seinem Ende</translation>
    </message>
    <message>
        <source>Seconds without output, reading, writing or a change in CPU use after which a running job is said to hang; it is never stopped for that. 0: never</source>
        <translation>Sekunden ohne Ausgabe, Lesen, Schreiben oder Änderung der CPU-Nutzung, nach denen ein laufender Job als hängend gemeldet wird; er wird deshalb nie gestoppt. 0: nie</translation>
    </message>
    <message>
        <source>1: the computer does not go to sleep by itself while jobs run</source>
        <translation>1: Der Computer schläft nicht von selbst ein, solange Jobs laufen</translation>
    </message>
    <message>
        <source>Seconds between two looks for metrics while a job runs; 0: only at its end</source>
        <translation>Sekunden zwischen zwei Suchen nach Metriken, während ein Job läuft; 0: nur an seinem Ende</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>git could not list the files of “%1”.</source>
        <translation>git konnte die Dateien von „%1“ nicht auflisten.</translation>
    </message>
    <message>
        <source>The code directory is more than %1 levels deep at “%2”.</source>
        <translation>Das Codeverzeichnis ist bei „%2“ mehr als %1 Ebenen tief.</translation>
    </message>
    <message>
        <source>The code directory holds %1 files and folders; %2 are allowed. Leave out data with a .gitignore file.</source>
        <translation>Das Codeverzeichnis enthält %1 Dateien und Ordner; erlaubt sind %2. Lassen Sie Daten mit einer .gitignore-Datei weg.</translation>
    </message>
    <message>
        <source>The code directory holds %1; %2 are allowed. Leave out data with a .gitignore file.</source>
        <translation>Das Codeverzeichnis enthält %1; erlaubt sind %2. Lassen Sie Daten mit einer .gitignore-Datei weg.</translation>
    </message>
    <message>
        <source>The note about the job&apos;s code is damaged.</source>
        <translation>Die Notiz über den Code des Jobs ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Staging</name>
    <message>
        <source>“%1” could not be renamed.</source>
        <translation>„%1“ konnte nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>“%1” could not be made.</source>
        <translation>„%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” is no location of object storage.</source>
        <translation>„%1“ ist kein Ort im Objektspeicher.</translation>
    </message>
    <message>
        <source>The keys of the bucket “%1” are not at hand.</source>
        <translation>Die Schlüssel des Buckets „%1“ sind nicht zur Hand.</translation>
    </message>
    <message>
        <source>Make room there, then retry the upload: the files are kept with the job.</source>
        <translation>Schaffen Sie dort Platz und wiederholen Sie dann das Hochladen: Die Dateien bleiben beim Job.</translation>
    </message>
    <message>
        <source>The version has no file “%1”.</source>
        <translation>Die Version hat keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” lies on this computer: it is read there.</source>
        <translation>„%1“ liegt auf diesem Computer: Es wird dort gelesen.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “%1”.</source>
        <translation>Auf dem Datenträger von „%1“ ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make room there, for example by deleting old jobs or clearing the cache in the settings, then rebuild the job.</source>
        <translation>Schaffen Sie dort Platz, etwa indem Sie alte Jobs löschen oder den Cache in den Einstellungen leeren, und erstellen Sie den Job dann erneut.</translation>
    </message>
</context>
<context>
    <name>StorageFindings</name>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but nobody checks with whom.</source>
        <translation>Die Verbindung ist verschlüsselt, aber niemand prüft, mit wem.</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is good.</source>
        <translation>Die Verbindung ist verschlüsselt, das Zertifikat ist gültig.</translation>
    </message>
    <message>
        <source>No keys are sent: only what is public can be had.</source>
        <translation>Es werden keine Schlüssel gesendet: Nur Öffentliches ist zugänglich.</translation>
    </message>
    <message>
        <source>The store did not say whether it knows the keys.</source>
        <translation>Der Speicher hat nicht gesagt, ob er die Schlüssel kennt.</translation>
    </message>
    <message>
        <source>The keys are accepted.</source>
        <translation>Die Schlüssel werden akzeptiert.</translation>
    </message>
    <message>
        <source>The bucket “%1” can be listed.</source>
        <translation>Der Bucket „%1“ kann aufgelistet werden.</translation>
    </message>
    <message>
        <source>These keys may not list all buckets. Name one of yours above and test again: jobs need no more than that.</source>
        <translation>Diese Schlüssel dürfen nicht alle Buckets auflisten. Nennen Sie oben einen von Ihren und testen Sie erneut: Mehr brauchen Jobs nicht.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Nicht versucht.</translation>
    </message>
    <message>
        <source>“%1” can be reached.</source>
        <translation>„%1“ ist erreichbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s) can be listed.</source>
        <translation>
            <numerusform>%n Bucket kann aufgelistet werden.</numerusform>
            <numerusform>%n Buckets können aufgelistet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageService</name>
    <message>
        <source>“%1” is a file. Choose the folder that is to take the files.</source>
        <translation>„%1“ ist eine Datei. Wählen Sie den Ordner, der die Dateien aufnehmen soll.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>All was deleted but %1 objects whose names are no text. Delete them with the store&apos;s own tools.</source>
        <translation>Alles wurde gelöscht, bis auf %1 Objekte, deren Namen kein Text sind. Löschen Sie sie mit den Werkzeugen des Speichers.</translation>
    </message>
    <message>
        <source>“%1” is being uploaded now. Cancel that first.</source>
        <translation>„%1“ wird gerade hochgeladen. Brechen Sie das zuerst ab.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installieren Sie libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Job „%1“.</translation>
    </message>
    <message>
        <source>A migration is missing.</source>
        <translation>Eine Migration fehlt.</translation>
    </message>
    <message>
        <source>The database is of a newer Trainshed (its version is %1, this program knows %2). Update Trainshed, or choose another home.</source>
        <translation>Die Datenbank stammt von einem neueren Trainshed (ihre Version ist %1, dieses Programm kennt %2). Aktualisieren Sie Trainshed oder wählen Sie einen anderen Basisordner.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: Es wurde nichts gespeichert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database can&apos;t be written to. Check its folder&apos;s permissions.</source>
        <translation>In die Datenbank kann nicht geschrieben werden. Prüfen Sie die Berechtigungen ihres Ordners.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The database could not be used.</source>
        <translation>Die Datenbank konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The dataset “%1” was deleted meanwhile.</source>
        <translation>Der Datensatz „%1“ wurde inzwischen gelöscht.</translation>
    </message>
</context>
<context>
    <name>TargetFolder</name>
    <message>
        <source>A file could not be written.</source>
        <translation>Eine Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Eine Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” arrived damaged: its checksum is not the one that the store names.</source>
        <translation>„%1“ kam beschädigt an: Die Prüfsumme ist nicht die, die der Speicher nennt.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another transfer is writing into “%1”. Wait for its end.</source>
        <translation>Eine andere Übertragung schreibt gerade in „%1“. Warten Sie, bis sie zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk read</source>
        <translation>Gelesen von Datenträger</translation>
    </message>
    <message>
        <source>Disk written</source>
        <translation>Geschrieben auf Datenträger</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>GPU busy</source>
        <translation>GPU-Auslastung</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
</context>
<context>
    <name>UsageHistory</name>
    <message>
        <source>What a job uses can&apos;t be written down.</source>
        <translation>Was ein Job braucht, kann nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>What this job used before was measured in another way.</source>
        <translation>Was dieser Job vorher gebraucht hat, wurde anders gemessen.</translation>
    </message>
    <message>
        <source>What a job used can&apos;t be read any more.</source>
        <translation>Was ein Job gebraucht hat, kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was measured of this job.</source>
        <translation>Von diesem Job wurde nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>trainshed::AboutPart</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Algorithm name</source>
        <translation>Algorithmusname</translation>
    </message>
    <message>
        <source>1–64 letters, digits, “-” and “_”.</source>
        <translation>1–64 Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>Algorithm description</source>
        <translation>Algorithmusbeschreibung</translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmEditor</name>
    <message>
        <source>Pre&amp;view Runtime Environment</source>
        <translation>Vorschau der &amp;Laufzeitumgebung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Code and start</source>
        <translation>Code und Start</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Training constraints</source>
        <translation>Trainingseinschränkungen</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Preview runtime environment</source>
        <translation>Vorschau der Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Save algorithm</source>
        <translation>Algorithmus speichern</translation>
    </message>
    <message>
        <source>Create Algorithm</source>
        <translation>Algorithmus erstellen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>“%1” has no add_argument() call that says what it takes.</source>
        <translation>„%1“ enthält keinen add_argument()-Aufruf, der angibt, was das Skript annimmt.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved yet: %1</source>
        <translation>Kann noch nicht gespeichert werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>It can&apos;t be saved yet: %1 (and %n more)</source>
        <translation>
            <numerusform>Kann noch nicht gespeichert werden: %1 (und %n weiteres)</numerusform>
            <numerusform>Kann noch nicht gespeichert werden: %1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard the new algorithm?</source>
        <translation>Den neuen Algorithmus verwerfen?</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>What you entered is not saved yet.</source>
        <translation>Ihre Eingaben sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmListModel</name>
    <message>
        <source>This computer, with a boot command</source>
        <translation>Dieser Computer, mit einem Startbefehl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmSection</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;My Algorithms</source>
        <translation>&amp;Meine Algorithmen</translation>
    </message>
    <message>
        <source>A saved algorithm, with its inputs, outputs and hyperparameters</source>
        <translation>Ein gespeicherter Algorithmus mit seinen Eingaben, Ausgaben und Hyperparametern</translation>
    </message>
    <message>
        <source>Custom script on a &amp;preset image</source>
        <translation>Eigenes Skript auf &amp;vordefiniertem Image</translation>
    </message>
    <message>
        <source>A Python file of yours, run by a Python found on this computer</source>
        <translation>Eine eigene Python-Datei, ausgeführt von einem Python auf diesem Computer</translation>
    </message>
    <message>
        <source>C&amp;ustom image, or a command on this computer</source>
        <translation>&amp;Eigenes Image oder ein Befehl auf diesem Computer</translation>
    </message>
    <message>
        <source>A boot command; without an image it runs on this computer itself</source>
        <translation>Ein Startbefehl; ohne Image läuft er direkt auf diesem Computer</translation>
    </message>
    <message>
        <source>Search algorithms</source>
        <translation>Algorithmen durchsuchen</translation>
    </message>
    <message>
        <source>Search by name, description or image</source>
        <translation>Nach Name, Beschreibung oder Image suchen</translation>
    </message>
    <message>
        <source>My algorithms</source>
        <translation>Meine Algorithmen</translation>
    </message>
    <message>
        <source>Look again for Python environments</source>
        <translation>Erneut nach Python-Umgebungen suchen</translation>
    </message>
    <message>
        <source>Look for Python environments on this computer again</source>
        <translation>Auf diesem Computer erneut nach Python-Umgebungen suchen</translation>
    </message>
    <message>
        <source>Preset ima&amp;ge:</source>
        <translation>Vordefiniertes &amp;Image:</translation>
    </message>
    <message>
        <source>Ima&amp;ge:</source>
        <translation>&amp;Image:</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Container-Image</translation>
    </message>
    <message>
        <source>Leave empty: the command runs on this computer itself. Containers come with a later version.</source>
        <translation>Leer lassen: Der Befehl läuft direkt auf diesem Computer. Container kommen erst mit einer späteren Version.</translation>
    </message>
    <message>
        <source>User ID:</source>
        <translation>Benutzer-ID:</translation>
    </message>
    <message>
        <source>&amp;Code directory:</source>
        <translation>&amp;Codeverzeichnis:</translation>
    </message>
    <message>
        <source>Boot &amp;file:</source>
        <translation>Start&amp;datei:</translation>
    </message>
    <message>
        <source>python3 train.py</source>
        <translation>python3 train.py</translation>
    </message>
    <message>
        <source>Boot c&amp;ommand:</source>
        <translation>Start&amp;befehl:</translation>
    </message>
    <message>
        <source>One line for the shell; “;” and “&amp;&amp;” combine commands.</source>
        <translation>Eine Zeile für die Shell; „;“ und „&amp;&amp;“ verbinden Befehle.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>E&amp;rweitert</translation>
    </message>
    <message>
        <source>Advanced algorithm settings</source>
        <translation>Erweiterte Algorithmuseinstellungen</translation>
    </message>
    <message>
        <source>Local code directory:</source>
        <translation>Lokales Codeverzeichnis:</translation>
    </message>
    <message>
        <source>Where the code lands. Empty: ${MA_JOB_DIR}.</source>
        <translation>Wo der Code abgelegt wird. Leer: ${MA_JOB_DIR}.</translation>
    </message>
    <message>
        <source>Work directory:</source>
        <translation>Arbeitsverzeichnis:</translation>
    </message>
    <message>
        <source>Where the command starts. Empty: the local code directory.</source>
        <translation>Wo der Befehl startet. Leer: das lokale Codeverzeichnis.</translation>
    </message>
    <message>
        <source>A folder. It is copied when you submit: later edits change nothing in this job.</source>
        <translation>Ein Ordner. Er wird beim Absenden kopiert: Spätere Änderungen wirken sich auf diesen Job nicht aus.</translation>
    </message>
    <message>
        <source>Optional. It is copied when you submit, and the command starts in the copy.</source>
        <translation>Optional. Er wird beim Absenden kopiert, und der Befehl startet in der Kopie.</translation>
    </message>
    <message>
        <source>“%1” runs %2 from %3.</source>
        <translation>„%1“ führt %2 aus %3 aus.</translation>
    </message>
    <message>
        <source>“%1” runs: %2</source>
        <translation>„%1“ führt aus: %2</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Erstellen…</translation>
    </message>
    <message>
        <source>Create &amp;Quickly…</source>
        <translation>Schne&amp;ll erstellen…</translation>
    </message>
    <message>
        <source>Save As Algorithm…</source>
        <translation>Als Algorithmus speichern…</translation>
    </message>
    <message>
        <source>Create algorithm</source>
        <translation>Algorithmus erstellen</translation>
    </message>
    <message>
        <source>Open the full editor; the algorithm is selected when it is saved</source>
        <translation>Den vollständigen Editor öffnen; der Algorithmus wird nach dem Speichern ausgewählt</translation>
    </message>
    <message>
        <source>Create algorithm quickly</source>
        <translation>Algorithmus schnell erstellen</translation>
    </message>
    <message>
        <source>Name, code directory and boot file; selected when it is saved</source>
        <translation>Name, Codeverzeichnis und Startdatei; wird nach dem Speichern ausgewählt</translation>
    </message>
    <message>
        <source>Save as algorithm</source>
        <translation>Als Algorithmus speichern</translation>
    </message>
    <message>
        <source>Keep this code and these settings as an algorithm</source>
        <translation>Diesen Code und diese Einstellungen als Algorithmus aufbewahren</translation>
    </message>
    <message>
        <source>There is no saved algorithm yet: create one, or use a custom script.</source>
        <translation>Es gibt noch keinen gespeicherten Algorithmus: Erstellen Sie einen oder verwenden Sie ein eigenes Skript.</translation>
    </message>
    <message>
        <source>&amp;Install dependencies first</source>
        <translation>Abhängigkeiten zuerst &amp;installieren</translation>
    </message>
    <message>
        <source>Dependencies:</source>
        <translation>Abhängigkeiten:</translation>
    </message>
    <message>
        <source>Install dependencies first</source>
        <translation>Abhängigkeiten zuerst installieren</translation>
    </message>
    <message>
        <source>What %1 of the code directory asks for goes into a virtual environment on top of the preset image, which stays as it is. It is kept for the next job with the same file.</source>
        <translation>Was %1 im Codeverzeichnis verlangt, kommt in eine virtuelle Umgebung auf dem vordefinierten Image, das selbst unverändert bleibt. Sie wird für den nächsten Job mit derselben Datei aufgehoben.</translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmsPage</name>
    <message>
        <source>Create Job</source>
        <translation>Job erstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Create a training job of this algorithm</source>
        <translation>Einen Trainingsjob mit diesem Algorithmus erstellen</translation>
    </message>
    <message>
        <source>Delete algorithm</source>
        <translation>Algorithmus löschen</translation>
    </message>
    <message>
        <source>Delete this algorithm; its jobs stay</source>
        <translation>Diesen Algorithmus löschen; seine Jobs bleiben erhalten</translation>
    </message>
    <message>
        <source>About the algorithm</source>
        <translation>Über den Algorithmus</translation>
    </message>
    <message>
        <source>My algorithms list</source>
        <translation>Liste meiner Algorithmen</translation>
    </message>
    <message>
        <source>Search my algorithms</source>
        <translation>Meine Algorithmen durchsuchen</translation>
    </message>
    <message>
        <source>No algorithm matches the search</source>
        <translation>Kein Algorithmus passt zur Suche</translation>
    </message>
    <message>
        <source>No algorithms yet</source>
        <translation>Noch keine Algorithmen</translation>
    </message>
    <message>
        <source>An algorithm is code that is kept with its inputs, outputs and hyperparameters, ready to be trained. Without one, a training job runs a script or a command of yours.</source>
        <translation>Ein Algorithmus ist Code, der mit seinen Eingaben, Ausgaben und Hyperparametern aufbewahrt wird, bereit zum Trainieren. Ohne Algorithmus führt ein Trainingsjob ein eigenes Skript oder einen eigenen Befehl aus.</translation>
    </message>
    <message>
        <source>Delete Algorithm</source>
        <translation>Algorithmus löschen</translation>
    </message>
    <message>
        <source>Delete the algorithm “%1”?</source>
        <translation>Den Algorithmus „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its jobs keep their settings, and its code directory stays where it is.</source>
        <translation>Seine Jobs behalten ihre Einstellungen, und sein Codeverzeichnis bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Create &amp;Algorithm…</source>
        <translation>A&amp;lgorithmus erstellen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Create an algorithm with the full editor</source>
        <translation>Einen Algorithmus mit dem vollständigen Editor erstellen</translation>
    </message>
    <message>
        <source>Edit algorithm</source>
        <translation>Algorithmus bearbeiten</translation>
    </message>
    <message>
        <source>Change this algorithm; jobs keep what they were submitted with</source>
        <translation>Diesen Algorithmus ändern; Jobs behalten, womit sie abgesendet wurden</translation>
    </message>
    <message>
        <source>Create the first Algorithm</source>
        <translation>Den ersten Algorithmus erstellen</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Import from JSON File…</source>
        <translation>Aus JSON-Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport to JSON File…</source>
        <translation>In JSON-Datei e&amp;xportieren…</translation>
    </message>
    <message>
        <source>More actions on algorithms</source>
        <translation>Weitere Aktionen für Algorithmen</translation>
    </message>
    <message>
        <source>Import Algorithm</source>
        <translation>Algorithmus importieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” was not imported. %2</source>
        <translation>„%1“ wurde nicht importiert. %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>… und %n weiteres.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from “%1”. Save keeps it.</source>
        <translation>Aus „%1“ importiert. „Speichern“ bewahrt ihn auf.</translation>
    </message>
    <message>
        <source>Export Algorithm</source>
        <translation>Algorithmus exportieren</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>„%1“ wurde nach %2 exportiert.</translation>
    </message>
</context>
<context>
    <name>trainshed::ArchiveBrowsing</name>
    <message>
        <source>Only archives of this computer can be looked into.</source>
        <translation>Nur in Archive auf diesem Computer kann hineingesehen werden.</translation>
    </message>
    <message>
        <source>This archive takes too long to look into. A job can use it all the same.</source>
        <translation>In dieses Archiv hineinzusehen dauert zu lange. Ein Job kann es trotzdem verwenden.</translation>
    </message>
</context>
<context>
    <name>trainshed::ArchiveModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>trainshed::ArchiveWindow</name>
    <message>
        <source>Archive Contents</source>
        <translation>Archivinhalt</translation>
    </message>
    <message>
        <source>Entries of the archive</source>
        <translation>Einträge des Archivs</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>Looking into the archive…</source>
        <translation>Archivinhalt wird gelesen…</translation>
    </message>
    <message>
        <source>1 file, %1 unpacked (%2).</source>
        <translation>1 Datei, entpackt %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 unpacked (%2).</source>
        <translation>
            <numerusform>%n Datei, entpackt %1 (%2).</numerusform>
            <numerusform>%n Dateien, entpackt %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows the first %n entries.</source>
        <translation>
            <numerusform>Die Liste zeigt nur %n Eintrag.</numerusform>
            <numerusform>Die Liste zeigt die ersten %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preview of this kind of file.</source>
        <translation>Keine Vorschau für diese Art von Datei.</translation>
    </message>
    <message>
        <source>The beginning of the file:</source>
        <translation>Der Anfang der Datei:</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>trainshed::AttentionPage</name>
    <message>
        <source>Desktop notifications</source>
        <translation>Benachrichtigungen der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>When a job compl&amp;etes or reaches its time limit</source>
        <translation>Wenn ein Job abgeschlosse&amp;n ist oder sein Zeitlimit erreicht</translation>
    </message>
    <message>
        <source>When a job &amp;fails, with the last error in its log</source>
        <translation>Wenn ein Job &amp;fehlschlägt, mit dem letzten Fehler aus seinem Protokoll</translation>
    </message>
    <message>
        <source>When a job may &amp;hang</source>
        <translation>Wenn ein Job vielleicht &amp;hängt</translation>
    </message>
    <message>
        <source>Show how many jobs run and wait in the system &amp;tray</source>
        <translation>Im Systemabschnitt der &amp;Leiste zeigen, wie viele Jobs laufen und warten</translation>
    </message>
    <message>
        <source>Closing the window still ends the program; jobs go on.</source>
        <translation>Das Schließen des Fensters beendet weiterhin das Programm; Jobs laufen weiter.</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Diese Arbeitsumgebung hat keinen Systemabschnitt.</translation>
    </message>
</context>
<context>
    <name>trainshed::BasicSection</name>
    <message>
        <source>Basic</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Jobname</translation>
    </message>
    <message>
        <source>1–64 letters, digits, “-” and “_”.</source>
        <translation>1–64 Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Jobbeschreibung</translation>
    </message>
    <message>
        <source>May be changed later.</source>
        <translation>Kann später geändert werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Nicht erforderlich</translation>
    </message>
    <message>
        <source>Use existing</source>
        <translation>Vorhandenes verwenden</translation>
    </message>
    <message>
        <source>Create new</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>&amp;Experiment:</source>
        <translation>&amp;Experiment:</translation>
    </message>
    <message>
        <source>Groups jobs that belong together.</source>
        <translation>Fasst zusammengehörige Jobs zusammen.</translation>
    </message>
    <message>
        <source>E&amp;xisting:</source>
        <translation>&amp;Vorhandenes:</translation>
    </message>
    <message>
        <source>Existing experiment</source>
        <translation>Vorhandenes Experiment</translation>
    </message>
    <message>
        <source>Ne&amp;w name:</source>
        <translation>Ne&amp;uer Name:</translation>
    </message>
    <message>
        <source>Name of the new experiment</source>
        <translation>Name des neuen Experiments</translation>
    </message>
    <message>
        <source>Abo&amp;ut it:</source>
        <translation>&amp;Darum geht es:</translation>
    </message>
    <message>
        <source>Description of the new experiment</source>
        <translation>Beschreibung des neuen Experiments</translation>
    </message>
    <message>
        <source>There is no experiment yet: choose “Create new”.</source>
        <translation>Es gibt noch kein Experiment: Wählen Sie „Neu anlegen“.</translation>
    </message>
    <message>
        <source>A version has the name of its job.</source>
        <translation>Eine Version trägt den Namen ihres Jobs.</translation>
    </message>
    <message>
        <source>Submit makes %1 of “%2”.</source>
        <translation>„Absenden“ erstellt %1 von „%2“.</translation>
    </message>
    <message>
        <source>Submit makes the next version of “%1”.</source>
        <translation>„Absenden“ erstellt die nächste Version von „%1“.</translation>
    </message>
    <message>
        <source>Make a New Job Instead</source>
        <translation>Stattdessen neuen Job erstellen</translation>
    </message>
    <message>
        <source>Make a New Version of “%1” Instead</source>
        <translation>Stattdessen neue Version von „%1“ erstellen</translation>
    </message>
</context>
<context>
    <name>trainshed::BucketDialog</name>
    <message>
        <source>&amp;Storage profile:</source>
        <translation>&amp;Speicherprofil:</translation>
    </message>
    <message>
        <source>New bucket</source>
        <translation>Neuer Bucket</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Name des Buckets</translation>
    </message>
    <message>
        <source>Storage profile</source>
        <translation>Speicherprofil</translation>
    </message>
    <message>
        <source>3 to 63 small letters, digits, dots and hyphens. In most stores the name must be one that nobody else has.</source>
        <translation>3 bis 63 Kleinbuchstaben, Ziffern, Punkte und Bindestriche. In den meisten Speichern darf sonst niemand den Namen haben.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Create Bucket</source>
        <translation>Bucket &amp;anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>trainshed::CacheRow</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Downloaded inputs that are kept</source>
        <translation>Aufbewahrte heruntergeladene Eingaben</translation>
    </message>
    <message>
        <source>Remove them all. Jobs keep what they have; what is wanted again is downloaded.</source>
        <translation>Alle entfernen. Jobs behalten, was sie haben; was wieder gebraucht wird, wird heruntergeladen.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::Catalog</name>
    <message>
        <source>There is no algorithm “%1”.</source>
        <translation>Es gibt keinen Algorithmus „%1“.</translation>
    </message>
    <message>
        <source>There is an experiment “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Experiment „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no such experiment.</source>
        <translation>Dieses Experiment gibt es nicht.</translation>
    </message>
    <message>
        <source>The algorithm “%1” is needed by the job “%2”, which waits to run. Wait for it, or stop it.</source>
        <translation>Der Algorithmus „%1“ wird vom Job „%2“ benötigt, der auf seine Ausführung wartet. Warten Sie auf ihn oder stoppen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>trainshed::CatalogPage</name>
    <message>
        <source>Asking the engine…</source>
        <translation>Engine wird abgefragt…</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
</context>
<context>
    <name>trainshed::ChannelCard</name>
    <message>
        <source>Choose the input folder</source>
        <translation>Eingabeordner wählen</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Ausgabeordner wählen</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Parameter name:</source>
        <translation>Parametername:</translation>
    </message>
    <message>
        <source>Data path:</source>
        <translation>Datenpfad:</translation>
    </message>
    <message>
        <source>Output path:</source>
        <translation>Ausgabepfad:</translation>
    </message>
    <message>
        <source>Obtained from:</source>
        <translation>Übergabe als:</translation>
    </message>
    <message>
        <source>Predownload: start with what is in the output path</source>
        <translation>Vorab-Download: mit dem Inhalt des Ausgabepfads beginnen</translation>
    </message>
    <message>
        <source>The files there are brought into the local output folder before the start: this is how a job resumes.</source>
        <translation>Die Dateien dort werden vor dem Start in den lokalen Ausgabeordner gebracht: So setzt ein Job seine Arbeit fort.</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>The script is told the local folder as “--%1”.</source>
        <translation>Dem Skript wird der lokale Ordner als „--%1“ übergeben.</translation>
    </message>
    <message>
        <source>The script finds the local folder in the variable “%1”.</source>
        <translation>Das Skript findet den lokalen Ordner in der Variable „%1“.</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parameter name of %1</source>
        <translation>Parametername von %1</translation>
    </message>
    <message>
        <source>Data path of %1</source>
        <translation>Datenpfad von %1</translation>
    </message>
    <message>
        <source>Output path of %1</source>
        <translation>Ausgabepfad von %1</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Ordner auswählen für %1</translation>
    </message>
    <message>
        <source>Obtained from, %1</source>
        <translation>Übergabe als, %1</translation>
    </message>
    <message>
        <source>Predownload %1</source>
        <translation>Vorab-Download für %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Data path</source>
        <translation>Datenpfad</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Dataset:</source>
        <translation>Datensatz:</translation>
    </message>
    <message>
        <source>The algorithm takes only a dataset here.</source>
        <translation>Der Algorithmus nimmt hier nur einen Datensatz.</translation>
    </message>
    <message>
        <source>The algorithm takes only a data path here.</source>
        <translation>Der Algorithmus nimmt hier nur einen Datenpfad.</translation>
    </message>
    <message>
        <source>Data path as the source of %1</source>
        <translation>Datenpfad als Quelle von %1</translation>
    </message>
    <message>
        <source>Dataset as the source of %1</source>
        <translation>Datensatz als Quelle von %1</translation>
    </message>
    <message>
        <source>Dataset of %1</source>
        <translation>Datensatz von %1</translation>
    </message>
    <message>
        <source>Dataset version of %1</source>
        <translation>Datensatzversion von %1</translation>
    </message>
    <message>
        <source>Choose an archive for %1</source>
        <translation>Archiv wählen für %1</translation>
    </message>
    <message>
        <source>SHA-256, optional</source>
        <translation>SHA-256, freiwillig</translation>
    </message>
    <message>
        <source>The 64 digits that sha256sum prints for the file. What is downloaded is compared with them, and refused where it differs.</source>
        <translation>Die 64 Ziffern, die sha256sum für die Datei ausgibt. Was heruntergeladen wird, wird damit verglichen und abgelehnt, wenn es abweicht.</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Prüfsumme:</translation>
    </message>
    <message>
        <source>Checksum of %1</source>
        <translation>Prüfsumme von %1</translation>
    </message>
</context>
<context>
    <name>trainshed::ChannelRow</name>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Beliebige Quelle</translation>
    </message>
    <message>
        <source>Storage path</source>
        <translation>Speicherpfad</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Input %1 is required</source>
        <translation>Eingabe %1 ist erforderlich</translation>
    </message>
    <message>
        <source>Output %1 is required</source>
        <translation>Ausgabe %1 ist erforderlich</translation>
    </message>
    <message>
        <source>Remove input %1</source>
        <translation>Eingabe %1 entfernen</translation>
    </message>
    <message>
        <source>Remove output %1</source>
        <translation>Ausgabe %1 entfernen</translation>
    </message>
    <message>
        <source>Parameter name:</source>
        <translation>Parametername:</translation>
    </message>
    <message>
        <source>Name of input %1</source>
        <translation>Name von Eingabe %1</translation>
    </message>
    <message>
        <source>Name of output %1</source>
        <translation>Name von Ausgabe %1</translation>
    </message>
    <message>
        <source>Obtained from:</source>
        <translation>Übergabe als:</translation>
    </message>
    <message>
        <source>Input %1 obtained from</source>
        <translation>Eingabe %1: Übergabe als</translation>
    </message>
    <message>
        <source>Output %1 obtained from</source>
        <translation>Ausgabe %1: Übergabe als</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message>
        <source>Description of input %1</source>
        <translation>Beschreibung von Eingabe %1</translation>
    </message>
    <message>
        <source>Description of output %1</source>
        <translation>Beschreibung von Ausgabe %1</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Source of input %1</source>
        <translation>Quelle von Eingabe %1</translation>
    </message>
</context>
<context>
    <name>trainshed::ChannelsPart</name>
    <message>
        <source>No input: the script is told of no data.</source>
        <translation>Keine Eingabe: Dem Skript werden keine Daten genannt.</translation>
    </message>
    <message>
        <source>No output: what the script writes elsewhere is not kept.</source>
        <translation>Keine Ausgabe: Was das Skript anderswohin schreibt, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Add &amp;Input</source>
        <translation>Eingabe hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add &amp;Output</source>
        <translation>Aus&amp;gabe hinzufügen</translation>
    </message>
</context>
<context>
    <name>trainshed::ChannelsSection</name>
    <message>
        <source>Inputs &amp; Outputs</source>
        <translation>Ein- &amp; Ausgaben</translation>
    </message>
    <message>
        <source>Add &amp;Input</source>
        <translation>&amp;Eingabe hinzufügen</translation>
    </message>
    <message>
        <source>Check Input Si&amp;ze</source>
        <translation>Eingabe&amp;größe prüfen</translation>
    </message>
    <message>
        <source>Add &amp;Output</source>
        <translation>Ausga&amp;be hinzufügen</translation>
    </message>
    <message>
        <source>Check input size</source>
        <translation>Eingabegröße prüfen</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>The algorithm takes no input.</source>
        <translation>Der Algorithmus hat keine Eingaben.</translation>
    </message>
    <message>
        <source>No input: the script finds its data itself, or needs none.</source>
        <translation>Keine Eingabe: Das Skript findet seine Daten selbst oder braucht keine.</translation>
    </message>
    <message>
        <source>The algorithm has no output.</source>
        <translation>Der Algorithmus hat keine Ausgaben.</translation>
    </message>
    <message>
        <source>No output: nothing is kept of the job but its log.</source>
        <translation>Keine Ausgabe: Vom Job bleibt nur sein Protokoll erhalten.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message numerus="yes">
        <source>The inputs hold %1 in %n file(s)</source>
        <translation>
            <numerusform>Die Eingaben umfassen %1 in %n Datei</numerusform>
            <numerusform>Die Eingaben umfassen %1 in %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; only %2 are free where they will land.</source>
        <translation>%1; am Zielort sind nur %2 frei.</translation>
    </message>
    <message>
        <source>%1; %2 are free where they will land.</source>
        <translation>%1; am Zielort sind %2 frei.</translation>
    </message>
    <message>
        <source>%1, without “%2”, which can&apos;t be read.</source>
        <translation>%1, ohne „%2“ (nicht lesbar).</translation>
    </message>
    <message>
        <source>Stopped: nothing was added up.</source>
        <translation>Gestoppt: Es wurde nichts zusammengezählt.</translation>
    </message>
    <message>
        <source>There is no dataset and no location to add up yet.</source>
        <translation>Es gibt noch keinen Datensatz und keinen Ort zum Zusammenzählen.</translation>
    </message>
    <message>
        <source>Stop Adding &amp;Up</source>
        <translation>Zusammen&amp;zählen stoppen</translation>
    </message>
    <message>
        <source>Stop adding up the inputs</source>
        <translation>Das Zusammenzählen der Eingaben stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Adding up: %1 in %n object(s) elsewhere so far…</source>
        <translation>
            <numerusform>Zusammenzählen: bisher %1 in %n Objekt anderswo…</numerusform>
            <numerusform>Zusammenzählen: bisher %1 in %n Objekten anderswo…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::Chart</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Zeit seit dem Start</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4)</source>
        <translation>%1: %2 (%3 bis %4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::ChartTools</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation>&amp;Ganz</translation>
    </message>
    <message>
        <source>Show everything there is (0)</source>
        <translation>Alles zeigen, was es gibt (0)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Show the newest, and go along</source>
        <translation>Das Neueste zeigen und mitgehen</translation>
    </message>
    <message>
        <source>Follow the newest values</source>
        <translation>Den neuesten Werten folgen</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>The same values as a table</source>
        <translation>Dieselben Werte als Tabelle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save as a picture or as a table</source>
        <translation>Als Bild oder als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save &amp;values as CSV…</source>
        <translation>&amp;Werte als CSV speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trainshed::CodeChangesWindow</name>
    <message>
        <source>Code changes of %1</source>
        <translation>Codeänderungen von %1</translation>
    </message>
    <message>
        <source>Which code is compared</source>
        <translation>Welcher Code verglichen wird</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Dateien mit Unterschieden</translation>
    </message>
    <message>
        <source>Changes of the file</source>
        <translation>Änderungen der Datei</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>From %1 to the folder as it is now</source>
        <translation>Von %1 zum Ordner, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>The code is the same.</source>
        <translation>Der Code ist gleich.</translation>
    </message>
    <message>
        <source>1 file differs.</source>
        <translation>1 Datei unterscheidet sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n files differ.</source>
        <translation>
            <numerusform>%n Datei unterscheidet sich.</numerusform>
            <numerusform>%n Dateien unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (hinzugefügt)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>The file is not a text; its content differs.</source>
        <translation>Die Datei ist kein Text; ihr Inhalt unterscheidet sich.</translation>
    </message>
    <message>
        <source>The file is too large for its changes to be shown.</source>
        <translation>Die Datei ist zu groß, um ihre Änderungen anzuzeigen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>trainshed::CodePart</name>
    <message>
        <source>&amp;Look Again</source>
        <translation>Erneut s&amp;uchen</translation>
    </message>
    <message>
        <source>Suggest from S&amp;cript…</source>
        <translation>Aus Skri&amp;pt vorschlagen…</translation>
    </message>
    <message>
        <source>&amp;Preset image</source>
        <translation>&amp;Vordefiniertes Image</translation>
    </message>
    <message>
        <source>C&amp;ustom image</source>
        <translation>&amp;Eigenes Image</translation>
    </message>
    <message>
        <source>Boot mode:</source>
        <translation>Startmodus:</translation>
    </message>
    <message>
        <source>Preset image</source>
        <translation>Vordefiniertes Image</translation>
    </message>
    <message>
        <source>Look again for Python environments</source>
        <translation>Erneut nach Python-Umgebungen suchen</translation>
    </message>
    <message>
        <source>Ima&amp;ge:</source>
        <translation>&amp;Image:</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Container-Image</translation>
    </message>
    <message>
        <source>Leave empty: the command runs on this computer itself.</source>
        <translation>Leer lassen: Der Befehl läuft direkt auf diesem Computer.</translation>
    </message>
    <message>
        <source>User ID:</source>
        <translation>Benutzer-ID:</translation>
    </message>
    <message>
        <source>Code direc&amp;tory:</source>
        <translation>&amp;Codeverzeichnis:</translation>
    </message>
    <message>
        <source>Suggest from script</source>
        <translation>Aus Skript vorschlagen</translation>
    </message>
    <message>
        <source>Read the boot file, without running it, for the arguments that it takes</source>
        <translation>Die Startdatei lesen, ohne sie auszuführen, und die Argumente ermitteln, die sie annimmt</translation>
    </message>
    <message>
        <source>&amp;Boot file:</source>
        <translation>Start&amp;datei:</translation>
    </message>
    <message>
        <source>python3 train.py</source>
        <translation>python3 train.py</translation>
    </message>
    <message>
        <source>&amp;Boot command:</source>
        <translation>Startbe&amp;fehl:</translation>
    </message>
    <message>
        <source>One line for the shell; “;” and “&amp;&amp;” combine commands.</source>
        <translation>Eine Zeile für die Shell; „;“ und „&amp;&amp;“ verbinden Befehle.</translation>
    </message>
    <message>
        <source>Local code directory:</source>
        <translation>Lokales Codeverzeichnis:</translation>
    </message>
    <message>
        <source>Where the code lands. Empty: ${MA_JOB_DIR}.</source>
        <translation>Wo der Code abgelegt wird. Leer: ${MA_JOB_DIR}.</translation>
    </message>
    <message>
        <source>&amp;Work directory:</source>
        <translation>&amp;Arbeitsverzeichnis:</translation>
    </message>
    <message>
        <source>Where the command starts. Empty: the local code directory.</source>
        <translation>Wo der Befehl startet. Leer: das lokale Codeverzeichnis.</translation>
    </message>
    <message>
        <source>A folder. It is copied when a job is submitted.</source>
        <translation>Ein Ordner. Er wird beim Absenden eines Jobs kopiert.</translation>
    </message>
    <message>
        <source>Optional. It is copied when a job is submitted, and the command starts in the copy.</source>
        <translation>Optional. Er wird beim Absenden eines Jobs kopiert, und der Befehl startet in der Kopie.</translation>
    </message>
</context>
<context>
    <name>trainshed::CompareCurves</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>The metric whose curves are drawn</source>
        <translation>Die Metrik, deren Kurven gezeichnet werden</translation>
    </message>
    <message>
        <source>None of these jobs has measured anything.</source>
        <translation>Keiner dieser Jobs hat etwas gemessen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>None of these jobs has values of this metric.</source>
        <translation>Keiner dieser Jobs hat Werte dieser Metrik.</translation>
    </message>
</context>
<context>
    <name>trainshed::CompareModel</name>
    <message>
        <source>%1: %2</source>
        <comment>section, setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>trainshed::CompareTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>trainshed::CompareWindow</name>
    <message>
        <source>&amp;All settings</source>
        <translation>&amp;Alle Einstellungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Asking the engine for the jobs…</source>
        <translation>Jobs werden von der Engine abgefragt…</translation>
    </message>
    <message>
        <source>Show the settings that are the same too</source>
        <translation>Auch die gleichen Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Settings of the compared jobs</source>
        <translation>Einstellungen der verglichenen Jobs</translation>
    </message>
    <message>
        <source>Message about the comparison</source>
        <translation>Meldung zum Vergleich</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>The other jobs were deleted: there is nothing to compare with.</source>
        <translation>Die anderen Jobs wurden gelöscht: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>%1 of %2 settings differ.</source>
        <translation>%1 von %2 Einstellungen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Kurven</translation>
    </message>
    <message numerus="yes">
        <source>Compare %1 and %n others</source>
        <translation>
            <numerusform>%1 mit %n anderem vergleichen</numerusform>
            <numerusform>%1 mit %n anderen vergleichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::ConnectionBanner</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The engine can&apos;t be used.</source>
        <translation>Die Engine kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached, so no job can be shown or started.</source>
        <translation>Die Engine ist nicht erreichbar; es kann kein Job angezeigt oder gestartet werden.</translation>
    </message>
    <message>
        <source>The engine is being started…</source>
        <translation>Die Engine wird gestartet…</translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached since %1. Running jobs go on; the list shows what was last known.</source>
        <translation>Die Engine ist seit %1 nicht erreichbar. Laufende Jobs laufen weiter; die Liste zeigt den letzten bekannten Stand.</translation>
    </message>
    <message>
        <source>The engine was stopped. Running jobs go on; waiting ones wait for its start.</source>
        <translation>Die Engine wurde gestoppt. Laufende Jobs laufen weiter; wartende Jobs warten auf den Start der Engine.</translation>
    </message>
    <message>
        <source>Start Engine</source>
        <translation>Engine starten</translation>
    </message>
</context>
<context>
    <name>trainshed::ConstraintsPart</name>
    <message>
        <source>Can use more than one ca&amp;rd</source>
        <translation>Kann mehr als eine Ka&amp;rte verwenden</translation>
    </message>
    <message>
        <source>Can run on more than one no&amp;de</source>
        <translation>Kann auf mehr als einem &amp;Knoten laufen</translation>
    </message>
    <message>
        <source>CPU and GPU</source>
        <translation>CPU und GPU</translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>Nur CPU</translation>
    </message>
    <message>
        <source>GPU only</source>
        <translation>Nur GPU</translation>
    </message>
    <message>
        <source>Multi-card training</source>
        <translation>Training auf mehreren Karten</translation>
    </message>
    <message>
        <source>Distributed training</source>
        <translation>Verteiltes Training</translation>
    </message>
    <message>
        <source>Resource t&amp;ypes:</source>
        <translation>Ressourcent&amp;ypen:</translation>
    </message>
</context>
<context>
    <name>trainshed::CreateDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Absenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the job is called.</source>
        <translation>Wie der Job heißt.</translation>
    </message>
    <message>
        <source>What runs, and with which Python or command.</source>
        <translation>Was läuft, und mit welchem Python oder Befehl.</translation>
    </message>
    <message>
        <source>Where the data come from, and where the results go.</source>
        <translation>Woher die Daten kommen und wohin die Ergebnisse gehen.</translation>
    </message>
    <message>
        <source>What the script is told.</source>
        <translation>Was dem Skript mitgegeben wird.</translation>
    </message>
    <message>
        <source>Where it runs, with how much, and how long at most.</source>
        <translation>Wo der Job läuft, mit wie viel und wie lange höchstens.</translation>
    </message>
    <message>
        <source>Everything once more. Submit hands the job to the queue.</source>
        <translation>Alles noch einmal. „Absenden“ übergibt den Job an die Warteschlange.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Create Training Job</source>
        <translation>Trainingsjob erstellen</translation>
    </message>
    <message>
        <source>Rebuild “%1”</source>
        <translation>„%1“ erneut erstellen</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <translation>Zu „%1“</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Dies ist die erste Seite.</translation>
    </message>
    <message>
        <source>“%1” is not to be reached yet</source>
        <translation>„%1“ ist noch nicht erreichbar</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (und %n weiteres)</numerusform>
            <numerusform> (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the job…</source>
        <translation>Job wird gespeichert…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>All that is needed is set: you can submit from any page.</source>
        <translation>Alles Nötige ist angegeben: Sie können von jeder Seite absenden.</translation>
    </message>
    <message>
        <source>Needed before Submit: %1</source>
        <translation>Vor dem Absenden nötig: %1</translation>
    </message>
    <message>
        <source>Hand the job to the queue</source>
        <translation>Den Job an die Warteschlange übergeben</translation>
    </message>
    <message>
        <source>a job without a name</source>
        <translation>ein Job ohne Namen</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>Nicht abgesendet</translation>
    </message>
    <message>
        <source>Output Path Is Not Empty</source>
        <translation>Ausgabepfad nicht leer</translation>
    </message>
    <message>
        <source>Write into a folder that is not empty?</source>
        <translation>In einen Ordner schreiben, der nicht leer ist?</translation>
    </message>
    <message>
        <source>There are files in %1 already. The job may replace those of the same name.</source>
        <translation>In %1 liegen schon Dateien. Der Job ersetzt möglicherweise gleichnamige.</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Choose Another</source>
        <translation>Anderen wählen</translation>
    </message>
    <message>
        <source>The connection to the engine was lost before it answered. What you entered is kept; trying again makes no second job.</source>
        <translation>Die Verbindung zur Engine brach ab, bevor sie antwortete. Ihre Eingaben bleiben erhalten; ein erneuter Versuch erzeugt keinen zweiten Job.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The job was not stored. %1</source>
        <translation>Der Job wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Go on with the draft of “%1”?</source>
        <translation>Mit dem Entwurf von „%1“ fortfahren?</translation>
    </message>
    <message>
        <source>It was left on %1.</source>
        <translation>Er wurde zuletzt am %1 bearbeitet.</translation>
    </message>
    <message>
        <source>Go On With It</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Discard Draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Start a New Job</source>
        <translation>Neuen Job beginnen</translation>
    </message>
    <message>
        <source>What you enter is not kept as a draft for now. %1</source>
        <translation>Ihre Eingaben werden vorerst nicht als Entwurf aufbewahrt. %1</translation>
    </message>
    <message>
        <source>The job is being stored: the form closes when the engine has answered.</source>
        <translation>Der Job wird gespeichert: Das Formular schließt sich, sobald die Engine geantwortet hat.</translation>
    </message>
    <message>
        <source>Close the Form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Keep what you entered as a draft?</source>
        <translation>Ihre Eingaben als Entwurf behalten?</translation>
    </message>
    <message>
        <source>“Create Training Job” offers a draft to go on with.</source>
        <translation>„Trainingsjob erstellen“ bietet einen Entwurf zum Fortfahren an.</translation>
    </message>
    <message>
        <source>It takes the place of the draft of “%1”.</source>
        <translation>Er ersetzt den Entwurf von „%1“.</translation>
    </message>
    <message>
        <source>Keep Draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Continue Editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>The draft was not kept. %1</source>
        <translation>Der Entwurf wurde nicht aufbewahrt. %1</translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached, so nothing can be submitted now. What you entered is kept. %1</source>
        <translation>Die Engine ist nicht erreichbar, daher kann jetzt nichts abgesendet werden. Ihre Eingaben bleiben erhalten. %1</translation>
    </message>
    <message>
        <source>From “%1”: %2.</source>
        <translation>Aus „%1“: %2.</translation>
    </message>
    <message>
        <source>Show List</source>
        <translation>Liste anzeigen</translation>
    </message>
</context>
<context>
    <name>trainshed::CurveLegend</name>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Hide all</source>
        <translation>Alle &amp;verbergen</translation>
    </message>
</context>
<context>
    <name>trainshed::CurveTableModel</name>
    <message>
        <source>The step went back</source>
        <translation>Der Schritt ging zurück</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>trainshed::CurvesView</name>
    <message>
        <source>Metrics message</source>
        <translation>Meldung zu Metriken</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>Nach Schritt</translation>
    </message>
    <message>
        <source>By time since the start</source>
        <translation>Nach Zeit seit dem Start</translation>
    </message>
    <message>
        <source>By wall clock</source>
        <translation>Nach Uhrzeit</translation>
    </message>
    <message>
        <source>What the curves are drawn over</source>
        <translation>Worüber die Kurven gezeichnet werden</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Exponential moving average, debiased: the weight of what came before. The values as they are stay behind it, paler. Begins anew where a job began again.</source>
        <translation>Exponentieller gleitender Mittelwert, ohne Anfangsfehler: das Gewicht dessen, was davor kam. Die Werte selbst bleiben blasser dahinter. Beginnt neu, wo ein Job neu begann.</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>&amp;Glättung:</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>A logarithmic scale of values; only those above zero have a place on it</source>
        <translation>Eine logarithmische Skala der Werte; nur solche über null haben darauf Platz</translation>
    </message>
    <message>
        <source>Curves of metrics</source>
        <translation>Kurven der Metriken</translation>
    </message>
    <message>
        <source>Left and Right choose a place, + and − zoom, Ctrl+Left and Ctrl+Right pan, 0 shows everything. The same values are in the table.</source>
        <translation>Links und Rechts wählen eine Stelle, + und − zoomen, Strg+Links und Strg+Rechts verschieben, 0 zeigt alles. Dieselben Werte stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Metrics as a table</source>
        <translation>Metriken als Tabelle</translation>
    </message>
    <message>
        <source>Points without a time that are not drawn: %1.</source>
        <translation>Punkte ohne Zeit, die nicht gezeichnet sind: %1.</translation>
    </message>
    <message>
        <source>Values not above zero that are not drawn: %1.</source>
        <translation>Werte nicht über null, die nicht gezeichnet sind: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 points, with the least and the greatest of each stretch.</source>
        <translation>%1 von %2 Punkten, mit dem kleinsten und dem größten jedes Abschnitts.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetDialog</name>
    <message>
        <source>Choose the folder with the data</source>
        <translation>Ordner mit den Daten wählen</translation>
    </message>
    <message>
        <source>Show &amp;Changes</source>
        <translation>Änderungen an&amp;zeigen</translation>
    </message>
    <message>
        <source>New Dataset</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>New Version of “%1”</source>
        <translation>Neue Version von „%1“</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Dataset name</source>
        <translation>Datensatzname</translation>
    </message>
    <message>
        <source>Dataset description</source>
        <translation>Datensatzbeschreibung</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>Browse for the data</source>
        <translation>Daten auswählen</translation>
    </message>
    <message>
        <source>Notes on the version</source>
        <translation>Anmerkungen zur Version</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen anzeigen</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>&amp;Anmerkungen:</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <translation>Seit %1:</translation>
    </message>
    <message>
        <source>Create Dataset</source>
        <translation>Datensatz erstellen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Path, size and SHA-256 of every file are frozen; the data stay where they are. A job on this version says so before it starts when they have changed.</source>
        <translation>Pfad, Größe und SHA-256 jeder Datei werden festgehalten; die Daten bleiben, wo sie sind. Ein Job mit dieser Version meldet vor dem Start, wenn sie sich geändert haben.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Comparing the files.</source>
        <translation>Dateien werden verglichen.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Reading the files.</source>
        <translation>Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was stored.</source>
        <translation>Abgebrochen: Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Choose an archive with the data</source>
        <translation>Archiv mit den Daten wählen</translation>
    </message>
    <message>
        <source>Location of the data</source>
        <translation>Ort der Daten</translation>
    </message>
    <message>
        <source>Folder, archive, s3://bucket/folder/ or https://…</source>
        <translation>Ordner, Archiv, s3://bucket/ordner/ oder https://…</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>&amp;Ort:</translation>
    </message>
    <message>
        <source>Name, size and ETag of every object are frozen, as the server tells them; the data stay where they are. A job on this version says so before it starts when they have changed.</source>
        <translation>Name, Größe und ETag jedes Objekts werden so festgehalten, wie der Server sie nennt; die Daten bleiben, wo sie sind. Ein Job mit dieser Version sagt vor seinem Start, wenn sie sich geändert haben.</translation>
    </message>
    <message>
        <source>Listing the objects.</source>
        <translation>Die Objekte werden aufgelistet.</translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetListModel</name>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetPanel</name>
    <message>
        <source>About the dataset</source>
        <translation>Über den Datensatz</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>Versionen des Datensatzes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>About the version</source>
        <translation>Über die Version</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>Dateien der Version</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Dataset &amp;versions</source>
        <translation>Datensatz&amp;versionen</translation>
    </message>
    <message>
        <source>&amp;Preview of the data</source>
        <translation>V&amp;orschau der Daten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Published; not verified since</source>
        <translation>Veröffentlicht; seitdem nicht überprüft</translation>
    </message>
    <message>
        <source>As published, verified %1</source>
        <translation>Wie veröffentlicht, überprüft: %1</translation>
    </message>
    <message>
        <source>Changed after it was published, seen %1</source>
        <translation>Nach der Veröffentlichung geändert, festgestellt: %1</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Prüfsumme (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s).</source>
        <translation>
            <numerusform>Anfang: %n Datei.</numerusform>
            <numerusform>Die ersten %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>Choose a file to look into.</source>
        <translation>Wählen Sie eine Datei aus, um hineinzusehen.</translation>
    </message>
    <message>
        <source>It has no version yet. Publish one from where the data lie.</source>
        <translation>Er hat noch keine Version. Veröffentlichen Sie eine von dort, wo die Daten liegen.</translation>
    </message>
    <message>
        <source>Files told apart by</source>
        <translation>Dateien unterscheiden nach</translation>
    </message>
    <message>
        <source>what the server says: size and ETag</source>
        <translation>dem, was der Server sagt: Größe und ETag</translation>
    </message>
    <message>
        <source>Fetching the beginning of the file…</source>
        <translation>Der Anfang der Datei wird geholt…</translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetPick</name>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (nicht hier)</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation>Datensatz auswählen</translation>
    </message>
    <message>
        <source>Datasets are made on the page “Datasets”.</source>
        <translation>Datensätze werden auf der Seite „Datensätze“ angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), %2</source>
        <translation>
            <numerusform>%1: %n Datei, %2</numerusform>
            <numerusform>%1: %n Dateien, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Noch keine Version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>trainshed::Datasets</name>
    <message>
        <source>A version of “%1” is being published. Wait for it, or cancel it.</source>
        <translation>Eine Version von „%1“ wird gerade veröffentlicht. Warten Sie darauf oder brechen Sie den Vorgang ab.</translation>
    </message>
    <message>
        <source>There is no dataset “%1”.</source>
        <translation>Es gibt keinen Datensatz „%1“.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no version yet.</source>
        <translation>Der Datensatz „%1“ hat noch keine Version.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no version “%2”.</source>
        <translation>Der Datensatz „%1“ hat keine Version „%2“.</translation>
    </message>
    <message>
        <source>The dataset “%1” is needed by the job “%2”, which has not ended. Wait for it, or stop it.</source>
        <translation>Der Datensatz „%1“ wird vom Job „%2“ benötigt, der noch nicht zu Ende ist. Warten Sie auf ihn oder stoppen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetsPage</name>
    <message>
        <source>New Dataset…</source>
        <translation>Neuer Datensatz…</translation>
    </message>
    <message>
        <source>New Version…</source>
        <translation>Neue Version…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Publish a new version</source>
        <translation>Eine neue Version veröffentlichen</translation>
    </message>
    <message>
        <source>Verify version</source>
        <translation>Version überprüfen</translation>
    </message>
    <message>
        <source>Edit dataset</source>
        <translation>Datensatz bearbeiten</translation>
    </message>
    <message>
        <source>Change name and description</source>
        <translation>Name und Beschreibung ändern</translation>
    </message>
    <message>
        <source>Delete dataset</source>
        <translation>Datensatz löschen</translation>
    </message>
    <message>
        <source>Delete this dataset and its versions; the data stay</source>
        <translation>Diesen Datensatz und seine Versionen löschen; die Daten bleiben erhalten</translation>
    </message>
    <message>
        <source>Datasets list</source>
        <translation>Liste der Datensätze</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>Datensätze durchsuchen</translation>
    </message>
    <message>
        <source>No dataset matches the search</source>
        <translation>Kein Datensatz passt zur Suche</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>Make the first dataset</source>
        <translation>Den ersten Datensatz anlegen</translation>
    </message>
    <message>
        <source>Verifying “%1”, %2.</source>
        <translation>„%1“, %2, wird überprüft.</translation>
    </message>
    <message>
        <source>The verification was cancelled.</source>
        <translation>Die Überprüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1”, %2, is as it was published.</source>
        <translation>„%1“, %2, ist so, wie er veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>“%1”, %2, is not as it was published. %3
%4</source>
        <translation>„%1“, %2, ist nicht so, wie er veröffentlicht wurde. %3
%4</translation>
    </message>
    <message>
        <source>Delete Dataset</source>
        <translation>Datensatz löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete the dataset “%1” with its %n version(s)?</source>
        <translation>
            <numerusform>Den Datensatz „%1“ mit seiner %n Version löschen?</numerusform>
            <numerusform>Den Datensatz „%1“ mit seinen %n Versionen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The data stay where they are. Jobs that have ended keep what they were given.</source>
        <translation>Die Daten bleiben, wo sie sind. Jobs, die zu Ende sind, behalten, was sie erhalten haben.</translation>
    </message>
    <message>
        <source>Freeze what lies there now as the next version</source>
        <translation>Was dort jetzt liegt, als nächste Version festhalten</translation>
    </message>
    <message>
        <source>Look at all files of the chosen version: are they still as they were published?</source>
        <translation>Alle Dateien der gewählten Version ansehen: Sind sie noch so, wie sie veröffentlicht wurden?</translation>
    </message>
    <message>
        <source>A dataset is data under a name: a folder, an archive, a place in object storage or a web address. Each version of it freezes the path, size and checksum of every file, so that a job tells before it starts when they have changed.</source>
        <translation>Ein Datensatz sind Daten mit einem Namen: ein Ordner, ein Archiv, ein Ort im Objektspeicher oder eine Webadresse. Jede seiner Versionen hält Pfad, Größe und Prüfsumme jeder Datei fest, damit ein Job vor seinem Start sagt, wenn sie sich geändert haben.</translation>
    </message>
</context>
<context>
    <name>trainshed::DetailsHeader</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Diesen Job stoppen</translation>
    </message>
    <message>
        <source>Rebuild this job…</source>
        <translation>Diesen Job erneut erstellen…</translation>
    </message>
    <message>
        <source>Open this job&apos;s output folder</source>
        <translation>Ausgabeordner dieses Jobs öffnen</translation>
    </message>
    <message>
        <source>Copy this job&apos;s command</source>
        <translation>Befehl dieses Jobs kopieren</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Edit this job&apos;s description</source>
        <translation>Beschreibung dieses Jobs bearbeiten</translation>
    </message>
    <message>
        <source>Edit the description</source>
        <translation>Beschreibung bearbeiten</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Jobbeschreibung</translation>
    </message>
    <message>
        <source>Description, up to 256 characters; Return keeps, Escape discards</source>
        <translation>Beschreibung, bis zu 256 Zeichen; Eingabetaste übernimmt, Esc verwirft</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>The job failed: %1</source>
        <translation>Der Job ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>Erneut erstellen…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Keine Beschreibung</translation>
    </message>
    <message>
        <source>More actions on this job</source>
        <translation>Weitere Aktionen für diesen Job</translation>
    </message>
    <message>
        <source>Retry upload</source>
        <translation>Hochladen wiederholen</translation>
    </message>
</context>
<context>
    <name>trainshed::DetailsPanel</name>
    <message>
        <source>Select a job to see its details.</source>
        <translation>Wählen Sie einen Job, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Jobdetails</translation>
    </message>
    <message>
        <source>Details message</source>
        <translation>Meldung zu den Details</translation>
    </message>
    <message>
        <source>Overview of the job</source>
        <translation>Übersicht über den Job</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Über&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Prot&amp;okoll</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Ou&amp;tputs</source>
        <translation>Aus&amp;gaben</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>Archive Contents…</source>
        <translation>Archivinhalt…</translation>
    </message>
    <message>
        <source>What is in the archives that this job takes</source>
        <translation>Was in den Archiven ist, die dieser Job verwendet</translation>
    </message>
    <message>
        <source>Resource &amp;usage</source>
        <translation>Ressourcen&amp;nutzung</translation>
    </message>
    <message>
        <source>&amp;Metrics</source>
        <translation>&amp;Metriken</translation>
    </message>
</context>
<context>
    <name>trainshed::DeviceModel</name>
    <message>
        <source>Lost: it no longer answers</source>
        <translation>Verloren: antwortet nicht mehr</translation>
    </message>
    <message>
        <source>Its driver answers with an error</source>
        <translation>Ihr Treiber antwortet mit einem Fehler</translation>
    </message>
    <message>
        <source>Divided into instances (MIG)</source>
        <translation>In Instanzen geteilt (MIG)</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Not a job of Trainshed</source>
        <translation>Kein Job von Trainshed</translation>
    </message>
    <message>
        <source>%1 vCPUs</source>
        <translation>%1 vCPUs</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of %2 vCPUs given to jobs</source>
        <translation>%1 von %2 vCPUs an Jobs vergeben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>GPU %1: %2</source>
        <translation>GPU %1: %2</translation>
    </message>
    <message>
        <source>Part of GPU %1: %2</source>
        <translation>Teil von GPU %1: %2</translation>
    </message>
    <message>
        <source>%1, PCI address %2</source>
        <translation>%1, PCI-Adresse %2</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 of %2 W</source>
        <translation>%1 von %2 W</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Zugeteilt: %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Reserved; %1</source>
        <translation>Reserviert; %1</translation>
    </message>
</context>
<context>
    <name>trainshed::DeviceWatch</name>
    <message>
        <source>The program that looks at the GPUs, trainshed-devices, does not start. Install Trainshed anew.</source>
        <translation>Das Programm, das nach den GPUs sieht, trainshed-devices, startet nicht. Installieren Sie Trainshed neu.</translation>
    </message>
    <message>
        <source>The GPU driver does not answer. What is shown may be out of date.</source>
        <translation>Der GPU-Treiber antwortet nicht. Was gezeigt wird, kann veraltet sein.</translation>
    </message>
    <message>
        <source>The program that looks at the GPUs has ended by itself.</source>
        <translation>Das Programm, das nach den GPUs sieht, hat sich von selbst beendet.</translation>
    </message>
</context>
<context>
    <name>trainshed::Dropping</name>
    <message>
        <source>What a drop does</source>
        <translation>Was das Ablegen bewirkt</translation>
    </message>
    <message>
        <source>One file or folder at a time can be dropped here.</source>
        <translation>Hier kann jeweils nur eine Datei oder ein Ordner abgelegt werden.</translation>
    </message>
    <message>
        <source>Only a file or folder of this computer can be dropped here.</source>
        <translation>Hier kann nur eine Datei oder ein Ordner dieses Computers abgelegt werden.</translation>
    </message>
    <message>
        <source>A job file, a folder or archive with code, or a saved job can be dropped here, and nothing else.</source>
        <translation>Hier können eine Jobdatei, ein Ordner oder Archiv mit Code oder ein gespeicherter Job abgelegt werden, sonst nichts.</translation>
    </message>
    <message>
        <source>Drop “%1”: a job file fills in the form, a folder or an archive becomes its code, a saved job is opened.</source>
        <translation>„%1“ ablegen: Eine Jobdatei füllt das Formular aus, ein Ordner oder Archiv wird dessen Code, ein gespeicherter Job wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>trainshed::EmptyState</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>trainshed::Engine</name>
    <message>
        <source>The program speaks protocol %1 to %2, the engine %3 to %4. Stop the engine, so that the newer one is started; running jobs go on.</source>
        <translation>Das Programm spricht Protokoll %1 bis %2, die Engine %3 bis %4. Beenden Sie die Engine, damit die neuere gestartet wird; laufende Jobs laufen weiter.</translation>
    </message>
    <message>
        <source>There is no algorithm “%1”.</source>
        <translation>Es gibt keinen Algorithmus „%1“.</translation>
    </message>
    <message>
        <source>There is no experiment “%1”.</source>
        <translation>Es gibt kein Experiment „%1“.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>There is no pool “%1”.</source>
        <translation>Es gibt keinen Pool „%1“.</translation>
    </message>
    <message>
        <source>The job “%1” has not ended. Stop it first, or delete it with force.</source>
        <translation>Der Job „%1“ ist noch nicht zu Ende. Stoppen Sie ihn zuerst oder erzwingen Sie das Löschen.</translation>
    </message>
    <message>
        <source>Training jobs are running.</source>
        <translation>Trainingsjobs laufen.</translation>
    </message>
    <message>
        <source>An NVIDIA GPU is built in (%1), but its driver is not loaded. Install NVIDIA&apos;s driver, or restart the computer if it was installed just now.</source>
        <translation>Eine NVIDIA-GPU ist eingebaut (%1), aber ihr Treiber ist nicht geladen. Installieren Sie den NVIDIA-Treiber, oder starten Sie den Rechner neu, wenn er gerade installiert wurde.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver was updated, but the old one is still loaded. Restart the computer to use the GPUs again.</source>
        <translation>Der NVIDIA-Treiber wurde aktualisiert, aber der alte ist noch geladen. Starten Sie den Rechner neu, um die GPUs wieder zu benutzen.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver can&apos;t be used: %1</source>
        <translation>Der NVIDIA-Treiber kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>There is no GPU “%1” on this computer.</source>
        <translation>Auf diesem Computer gibt es keine GPU „%1“.</translation>
    </message>
</context>
<context>
    <name>trainshed::EngineClient</name>
    <message>
        <source>The connection to the engine was closed.</source>
        <translation>Die Verbindung zur Engine wurde geschlossen.</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>Die Engine antwortet nicht.</translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached.</source>
        <translation>Die Engine ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The engine that runs is of version %1 and can&apos;t work with this program: stop it with “trainshedctl engine stop” of its own version, then try again.</source>
        <translation>Die laufende Engine hat die Version %1 und passt nicht zu diesem Programm: Beenden Sie sie mit „trainshedctl engine stop“ ihrer eigenen Version und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The request is too long to be sent.</source>
        <translation>Die Anfrage ist zu lang, um gesendet zu werden.</translation>
    </message>
</context>
<context>
    <name>trainshed::Environments</name>
    <message>
        <source>The code has no requirements.txt.</source>
        <translation>Der Code hat keine requirements.txt.</translation>
    </message>
    <message>
        <source>The environment could not be put into the job&apos;s folder.</source>
        <translation>Die Umgebung konnte nicht in den Ordner des Jobs gelegt werden.</translation>
    </message>
    <message>
        <source>The environment&apos;s folder could not be made.</source>
        <translation>Der Ordner der Umgebung konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>pip ended with exit status %1.</source>
        <translation>pip endete mit Exit-Status %1.</translation>
    </message>
    <message>
        <source>The installation was interrupted.</source>
        <translation>Die Installation wurde unterbrochen.</translation>
    </message>
</context>
<context>
    <name>trainshed::ErrorRulesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Kinds of errors</source>
        <translation>Arten von Fehlern</translation>
    </message>
    <message>
        <source>A line of the log is an &amp;error where one of these is found:</source>
        <translation>Eine Zeile des Protokolls ist ein &amp;Fehler, wo eines davon gefunden wird:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>trainshed::EventListModel</name>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>trainshed::EventsTab</name>
    <message>
        <source>Events of the job</source>
        <translation>Ereignisse des Jobs</translation>
    </message>
    <message>
        <source>&amp;Copy events</source>
        <translation>Ereignisse &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>trainshed::ExperimentDialog</name>
    <message>
        <source>New Experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Experiment name</source>
        <translation>Experimentname</translation>
    </message>
    <message>
        <source>Experiment description</source>
        <translation>Experimentbeschreibung</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>Create Experiment</source>
        <translation>Experiment anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is an experiment of that name already.</source>
        <translation>Es gibt schon ein Experiment dieses Namens.</translation>
    </message>
    <message>
        <source>1–64 letters, digits, “-” and “_”.</source>
        <translation>1–64 Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
</context>
<context>
    <name>trainshed::ExperimentListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Best metric</source>
        <translation>Beste Metrik</translation>
    </message>
</context>
<context>
    <name>trainshed::ExperimentsPage</name>
    <message>
        <source>New Experiment…</source>
        <translation>Neues Experiment…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit experiment</source>
        <translation>Experiment bearbeiten</translation>
    </message>
    <message>
        <source>Change name and description</source>
        <translation>Name und Beschreibung ändern</translation>
    </message>
    <message>
        <source>Delete experiment</source>
        <translation>Experiment löschen</translation>
    </message>
    <message>
        <source>Delete this experiment; its jobs stay</source>
        <translation>Dieses Experiment löschen; seine Jobs bleiben erhalten</translation>
    </message>
    <message>
        <source>Experiments list</source>
        <translation>Liste der Experimente</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>Experimente durchsuchen</translation>
    </message>
    <message>
        <source>No experiment matches the search</source>
        <translation>Kein Experiment passt zur Suche</translation>
    </message>
    <message>
        <source>No experiments yet</source>
        <translation>Noch keine Experimente</translation>
    </message>
    <message>
        <source>An experiment is a named group of jobs that belong together.</source>
        <translation>Ein Experiment ist eine benannte Gruppe zusammengehöriger Jobs.</translation>
    </message>
    <message>
        <source>Make the first experiment</source>
        <translation>Das erste Experiment anlegen</translation>
    </message>
    <message>
        <source>Delete Experiment</source>
        <translation>Experiment löschen</translation>
    </message>
    <message>
        <source>Delete the experiment “%1”?</source>
        <translation>Das Experiment „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n job(s) stay, without an experiment.</source>
        <translation>
            <numerusform>%n Job bleibt erhalten, ohne Experiment.</numerusform>
            <numerusform>%n Jobs bleiben erhalten, ohne Experiment.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no jobs.</source>
        <translation>Es enthält keine Jobs.</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>Jobs an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the jobs of the experiment</source>
        <translation>Die Jobs des Experiments anzeigen</translation>
    </message>
    <message>
        <source>Show the list of jobs with those of this experiment only</source>
        <translation>Die Jobliste nur mit den Jobs dieses Experiments anzeigen</translation>
    </message>
</context>
<context>
    <name>trainshed::FilePreview</name>
    <message>
        <source>%1: text</source>
        <translation>%1: Text</translation>
    </message>
    <message>
        <source>%1: table</source>
        <translation>%1: Tabelle</translation>
    </message>
    <message>
        <source>%1: image</source>
        <translation>%1: Bild</translation>
    </message>
</context>
<context>
    <name>trainshed::FilterBar</name>
    <message>
        <source>Filter by status</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Jobs filtern</translation>
    </message>
    <message>
        <source>Name, ID, algorithm or experiment</source>
        <translation>Name, ID, Algorithmus oder Experiment</translation>
    </message>
    <message>
        <source>Filter by experiment</source>
        <translation>Nach Experiment filtern</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Alle Experimente</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n Status</numerusform>
            <numerusform>%n Status</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>%1 of %2 jobs</source>
        <translation>%1 von %2 Jobs</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Job</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Jobs</translation>
    </message>
    <message>
        <source>Filter by creation time</source>
        <translation>Nach Erstellungszeit filtern</translation>
    </message>
    <message>
        <source>When the job was created</source>
        <translation>Wann der Job erstellt wurde</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen…</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Erstellt ab</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Erstellt bis</translation>
    </message>
</context>
<context>
    <name>trainshed::FindBar</name>
    <message>
        <source>Find in log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Ganzes Wort</translation>
    </message>
    <message>
        <source>Only matching lines</source>
        <translation>Nur passende Zeilen</translation>
    </message>
    <message>
        <source>Show only the lines that match</source>
        <translation>Nur die Zeilen zeigen, die passen</translation>
    </message>
    <message>
        <source>Lines around each match</source>
        <translation>Zeilen um jeden Treffer</translation>
    </message>
    <message>
        <source>So many lines before and after each match</source>
        <translation>So viele Zeilen vor und nach jedem Treffer</translation>
    </message>
</context>
<context>
    <name>trainshed::Findings</name>
    <message>
        <source>Reachable</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Auflistung</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>trainshed::GotoBar</name>
    <message>
        <source>&amp;Go to:</source>
        <translation>&amp;Gehe zu:</translation>
    </message>
    <message>
        <source>Line or time to go to</source>
        <translation>Zeile oder Zeit, zu der gegangen wird</translation>
    </message>
    <message>
        <source>Close the go to bar</source>
        <translation>Die Leiste „Gehe zu“ schließen</translation>
    </message>
    <message>
        <source>Close the go to bar (Esc)</source>
        <translation>Die Leiste „Gehe zu“ schließen (Esc)</translation>
    </message>
    <message>
        <source>Line, or time such as 14:05:30</source>
        <translation>Zeile oder Zeit wie 14:05:30</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>No times are known for this log. Type a line number.</source>
        <translation>Für dieses Protokoll sind keine Zeiten bekannt. Geben Sie eine Zeilennummer ein.</translation>
    </message>
</context>
<context>
    <name>trainshed::ImportNotes</name>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>The form is filled in. This is what became of the rest of the file:</source>
        <translation>Das Formular ist ausgefüllt. Das wurde aus dem Rest der Datei:</translation>
    </message>
    <message>
        <source>Left out: can&apos;t be had here, or not understood</source>
        <translation>Weggelassen: hier nicht verfügbar oder nicht verstanden</translation>
    </message>
    <message>
        <source>Not known here: kept for the export</source>
        <translation>Hier unbekannt: für den Export aufbewahrt</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>What became of the file</source>
        <translation>Was aus der Datei wurde</translation>
    </message>
    <message>
        <source>Go to the &amp;Form</source>
        <translation>Zum &amp;Formular</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelassen</translation>
    </message>
    <message>
        <source>%1 not known here</source>
        <translation>%1 hier unbekannt</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <translation>%1 angenommen</translation>
    </message>
</context>
<context>
    <name>trainshed::JobActions</name>
    <message>
        <source>Create &amp;Training Job…</source>
        <translation>&amp;Trainingsjob erstellen…</translation>
    </message>
    <message>
        <source>Create a training job</source>
        <translation>Einen Trainingsjob erstellen</translation>
    </message>
    <message>
        <source>Open &amp;details</source>
        <translation>&amp;Details öffnen</translation>
    </message>
    <message>
        <source>Show the details of the job</source>
        <translation>Die Details des Jobs anzeigen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stop the selected jobs that wait or run</source>
        <translation>Die ausgewählten Jobs stoppen, die warten oder laufen</translation>
    </message>
    <message>
        <source>Re&amp;build…</source>
        <translation>&amp;Erneut erstellen…</translation>
    </message>
    <message>
        <source>Open the form filled in as for this job, for its next version</source>
        <translation>Das Formular mit den Angaben dieses Jobs öffnen, für seine nächste Version</translation>
    </message>
    <message>
        <source>Delete the selected jobs with their logs and folders</source>
        <translation>Die ausgewählten Jobs mit ihren Protokollen und Ordnern löschen</translation>
    </message>
    <message>
        <source>&amp;Open output folder</source>
        <translation>Ausgabe&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder with what the job made</source>
        <translation>Den Ordner mit den Ergebnissen des Jobs öffnen</translation>
    </message>
    <message>
        <source>Cop&amp;y command</source>
        <translation>Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>Copy the exact command line of the job</source>
        <translation>Die genaue Befehlszeile des Jobs kopieren</translation>
    </message>
    <message>
        <source>Edit d&amp;escription</source>
        <translation>Bes&amp;chreibung bearbeiten</translation>
    </message>
    <message>
        <source>Change the description of the job</source>
        <translation>Die Beschreibung des Jobs ändern</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, for a spreadsheet</source>
        <translation>Die ausgewählten Zeilen kopieren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select all jobs that are shown</source>
        <translation>Alle angezeigten Jobs auswählen</translation>
    </message>
    <message>
        <source>&amp;Filter jobs</source>
        <translation>&amp;Jobs filtern</translation>
    </message>
    <message>
        <source>Filter the list by text</source>
        <translation>Die Liste nach Text filtern</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>&amp;1 (lowest)</source>
        <translation>&amp;1 (niedrigste)</translation>
    </message>
    <message>
        <source>&amp;2</source>
        <translation>&amp;2</translation>
    </message>
    <message>
        <source>&amp;3 (highest)</source>
        <translation>&amp;3 (höchste)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Import job file…</source>
        <translation>Jobdatei &amp;importieren…</translation>
    </message>
    <message>
        <source>Open the form filled in from a job file</source>
        <translation>Das Formular mit den Angaben einer Jobdatei öffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Show the settings of the selected jobs side by side</source>
        <translation>Die Einstellungen der ausgewählten Jobs nebeneinander anzeigen</translation>
    </message>
    <message>
        <source>Save &amp;As Algorithm…</source>
        <translation>Als Al&amp;gorithmus speichern…</translation>
    </message>
    <message>
        <source>Keep the code and the settings of the job as an algorithm</source>
        <translation>Den Code und die Einstellungen des Jobs als Algorithmus aufbewahren</translation>
    </message>
    <message>
        <source>E&amp;xport job file…</source>
        <translation>Jobdatei e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Save the job file that would make the job again</source>
        <translation>Die Jobdatei speichern, die den Job erneut erstellen würde</translation>
    </message>
    <message>
        <source>Select 2 to %1 jobs to compare them</source>
        <translation>Wählen Sie 2 bis %1 Jobs zum Vergleichen aus</translation>
    </message>
    <message>
        <source>Retry &amp;upload</source>
        <translation>Hochladen &amp;wiederholen</translation>
    </message>
    <message>
        <source>Upload again what of the outputs has not arrived</source>
        <translation>Noch einmal hochladen, was von den Ausgaben nicht angekommen ist</translation>
    </message>
    <message>
        <source>All outputs of the selected jobs have arrived, or they have not ended</source>
        <translation>Alle Ausgaben der gewählten Jobs sind angekommen, oder die Jobs sind nicht zu Ende</translation>
    </message>
    <message>
        <source>Save as arc&amp;hive…</source>
        <translation>Als Arc&amp;hiv speichern…</translation>
    </message>
    <message>
        <source>Open sa&amp;ved job…</source>
        <translation>Gespeicherten Job ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Put a job that was saved as an archive back into the list, as it was</source>
        <translation>Einen als Archiv gespeicherten Job so, wie er war, wieder in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>Save the whole job as one archive: settings, events, code, logs, outputs</source>
        <translation>Den ganzen Job als ein Archiv speichern: Einstellungen, Ereignisse, Code, Protokolle, Ausgaben</translation>
    </message>
    <message>
        <source>&amp;Metrics…</source>
        <translation>&amp;Metriken…</translation>
    </message>
    <message>
        <source>Choose which of the jobs&apos; metrics have a column</source>
        <translation>Wählen, welche Metriken der Jobs eine Spalte haben</translation>
    </message>
    <message>
        <source>Ope&amp;n in TensorBoard</source>
        <translation>I&amp;n TensorBoard öffnen</translation>
    </message>
    <message>
        <source>Show the event files among the outputs in TensorBoard</source>
        <translation>Die Ereignisdateien unter den Ausgaben in TensorBoard zeigen</translation>
    </message>
    <message>
        <source>No program “tensorboard” is installed: neither in PATH nor in a Python environment of this computer</source>
        <translation>Kein Programm „tensorboard“ ist installiert: weder in PATH noch in einer Python-Umgebung dieses Computers</translation>
    </message>
</context>
<context>
    <name>trainshed::JobListModel</name>
    <message>
        <source>The newest value is NaN or infinite</source>
        <translation>Der neueste Wert ist NaN oder unendlich</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
</context>
<context>
    <name>trainshed::JobOperations</name>
    <message>
        <source>Stop training jobs</source>
        <translation>Trainingsjobs stoppen</translation>
    </message>
    <message>
        <source>Stop the job “%1”?</source>
        <translation>Den Job „%1“ stoppen?</translation>
    </message>
    <message>
        <source>Stop job</source>
        <translation>Job stoppen</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Delete training jobs</source>
        <translation>Trainingsjobs löschen</translation>
    </message>
    <message>
        <source>Delete the job “%1”, version %2?</source>
        <translation>Den Job „%1“, Version %2, löschen?</translation>
    </message>
    <message>
        <source>Records, logs, code snapshots and job folders are removed for good. Outputs that were brought to their location stay.</source>
        <translation>Aufzeichnungen, Protokolle, Momentaufnahmen des Codes und Jobordner werden endgültig entfernt. Ausgaben, die schon an ihren Speicherort gebracht wurden, bleiben erhalten.</translation>
    </message>
    <message>
        <source>Delete job</source>
        <translation>Job löschen</translation>
    </message>
    <message>
        <source>The description could not be changed.</source>
        <translation>Die Beschreibung konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>“%1” has no command line yet: it is made when the job starts.</source>
        <translation>„%1“ hat noch keine Befehlszeile: Sie entsteht beim Start des Jobs.</translation>
    </message>
    <message>
        <source>The command of “%1” was copied.</source>
        <translation>Der Befehl von „%1“ wurde kopiert.</translation>
    </message>
    <message>
        <source>“%1” has no output folder yet.</source>
        <translation>„%1“ hat noch keinen Ausgabeordner.</translation>
    </message>
    <message>
        <source>No file manager could be started. The folder is %1</source>
        <translation>Es konnte keine Dateiverwaltung gestartet werden. Der Ordner ist %1</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n jobs?</source>
        <translation>
            <numerusform>%n Job stoppen?</numerusform>
            <numerusform>%n Jobs stoppen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs is asked to end, and ended after a short grace. What was written so far stays. A stopped job can&apos;t be resumed, but it can be rebuilt.</source>
        <translation>Was läuft, wird zum Beenden aufgefordert und nach kurzer Frist beendet. Was schon geschrieben wurde, bleibt erhalten. Ein gestoppter Job kann nicht fortgesetzt, aber erneut erstellt werden.</translation>
    </message>
    <message>
        <source>Running: %1, waiting: %2.</source>
        <translation>Laufend: %1, wartend: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n jobs</source>
        <translation>
            <numerusform>%n Job stoppen</numerusform>
            <numerusform>%n Jobs stoppen</numerusform>
        </translation>
    </message>
    <message>
        <source>A job could not be stopped.</source>
        <translation>Ein Job konnte nicht gestoppt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs could not be stopped.</source>
        <translation>
            <numerusform>%n Job konnte nicht gestoppt werden.</numerusform>
            <numerusform>%n Jobs konnten nicht gestoppt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs?</source>
        <translation>
            <numerusform>%n Job löschen?</numerusform>
            <numerusform>%n Jobs löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them has not ended yet and is stopped first.</source>
        <translation>Einer davon ist noch nicht zu Ende und wird zuerst gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not ended yet and are stopped first.</source>
        <translation>
            <numerusform>%n davon ist noch nicht zu Ende und wird zuerst gestoppt.</numerusform>
            <numerusform>%n davon sind noch nicht zu Ende und werden zuerst gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs</source>
        <translation>
            <numerusform>%n Job löschen</numerusform>
            <numerusform>%n Jobs löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>A job could not be deleted.</source>
        <translation>Ein Job konnte nicht gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs could not be deleted.</source>
        <translation>
            <numerusform>%n Job konnte nicht gelöscht werden.</numerusform>
            <numerusform>%n Jobs konnten nicht gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The priority of a job could not be changed.</source>
        <translation>Die Priorität eines Jobs konnte nicht geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>The priority of %n jobs could not be changed.</source>
        <translation>
            <numerusform>Die Priorität von %n Job konnte nicht geändert werden.</numerusform>
            <numerusform>Die Priorität von %n Jobs konnte nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Job files (*.json)</source>
        <translation>Jobdateien (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>The upload of a job could not be started.</source>
        <translation>Das Hochladen eines Jobs konnte nicht begonnen werden.</translation>
    </message>
    <message numerus="yes">
        <source>The upload of %n jobs could not be started.</source>
        <translation>
            <numerusform>Das Hochladen von %n Job konnte nicht begonnen werden.</numerusform>
            <numerusform>Das Hochladen von %n Jobs konnte nicht begonnen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save “%1” as an Archive</source>
        <translation>„%1“ als Archiv speichern</translation>
    </message>
    <message>
        <source>Archives (%1)</source>
        <translation>Archive (%1)</translation>
    </message>
    <message>
        <source>Saved to %1. %2</source>
        <translation>Gespeichert als %1. %2</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Another archive is being saved or opened. Wait for it, or cancel it.</source>
        <translation>Ein anderes Archiv wird gerade gespeichert oder geöffnet. Warten Sie darauf oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>“%1” is being saved:</source>
        <translation>„%1“ wird gespeichert:</translation>
    </message>
    <message>
        <source>Open Saved Job</source>
        <translation>Gespeicherten Job öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is being opened:</source>
        <translation>„%1“ wird geöffnet:</translation>
    </message>
    <message>
        <source>“%1” was opened from “%2”.</source>
        <translation>„%1“ wurde aus „%2“ geöffnet.</translation>
    </message>
    <message>
        <source>“%1” was opened from “%2”. %3</source>
        <translation>„%1“ wurde aus „%2“ geöffnet. %3</translation>
    </message>
</context>
<context>
    <name>trainshed::JobTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>trainshed::JobsPage</name>
    <message>
        <source>Message about jobs</source>
        <translation>Meldung zu Jobs</translation>
    </message>
    <message>
        <source>Create Training Job</source>
        <translation>Trainingsjob erstellen</translation>
    </message>
    <message>
        <source>Create a training job (%1)</source>
        <translation>Einen Trainingsjob erstellen (%1)</translation>
    </message>
    <message>
        <source>Training jobs</source>
        <translation>Trainingsjobs</translation>
    </message>
    <message>
        <source>Asking the engine for the jobs…</source>
        <translation>Jobs werden von der Engine abgefragt…</translation>
    </message>
    <message>
        <source>No training jobs yet</source>
        <translation>Noch keine Trainingsjobs</translation>
    </message>
    <message>
        <source>A training job runs your code with its data and settings, and keeps its log and what it made. Create one to begin: the sample algorithm is ready to use.</source>
        <translation>Ein Trainingsjob führt Ihren Code mit seinen Daten und Einstellungen aus und bewahrt sein Protokoll und seine Ergebnisse auf. Erstellen Sie zum Einstieg einen: Der Beispielalgorithmus steht bereit.</translation>
    </message>
    <message>
        <source>Create the first Training Job</source>
        <translation>Den ersten Trainingsjob erstellen</translation>
    </message>
    <message>
        <source>No job matches the filter</source>
        <translation>Kein Job passt zum Filter</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Jobs anzeigen</translation>
    </message>
    <message>
        <source>“%1” is hidden by the filter.</source>
        <translation>„%1“ ist durch den Filter ausgeblendet.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>More actions on jobs</source>
        <translation>Weitere Aktionen für Jobs</translation>
    </message>
</context>
<context>
    <name>trainshed::Lifecycle</name>
    <message>
        <source>The job has ended: there is nothing to stop.</source>
        <translation>Der Job ist zu Ende: Es gibt nichts zu stoppen.</translation>
    </message>
    <message>
        <source>The priority can only be changed while the job waits.</source>
        <translation>Die Priorität kann nur geändert werden, solange der Job wartet.</translation>
    </message>
    <message>
        <source>The priority is 1, 2 or 3.</source>
        <translation>Die Priorität ist 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>The job has not ended: its outputs are brought out when it does.</source>
        <translation>Der Job ist nicht zu Ende: Seine Ausgaben werden herausgebracht, wenn er es ist.</translation>
    </message>
    <message>
        <source>All outputs of the job have arrived: there is nothing to upload.</source>
        <translation>Alle Ausgaben des Jobs sind angekommen: Es gibt nichts hochzuladen.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>trainshed::LocalListener</name>
    <message>
        <source>The folder of the engine&apos;s socket can&apos;t be used.</source>
        <translation>Der Ordner des Engine-Sockets kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The folder of the engine&apos;s socket must belong to you and be closed to others (mode 0700).</source>
        <translation>Der Ordner des Engine-Sockets muss Ihnen gehören und für andere gesperrt sein (Modus 0700).</translation>
    </message>
    <message>
        <source>The engine&apos;s socket can&apos;t be made.</source>
        <translation>Der Engine-Socket kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A file lies where the engine&apos;s socket belongs: move it away.</source>
        <translation>An der Stelle des Engine-Sockets liegt eine Datei: Verschieben Sie sie.</translation>
    </message>
    <message>
        <source>An old socket of the engine can&apos;t be removed.</source>
        <translation>Ein alter Socket der Engine kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The path of the engine&apos;s socket is too long: choose a home with a shorter path (at most %1 bytes in all).</source>
        <translation>Der Pfad des Engine-Sockets ist zu lang: Wählen Sie einen Basisordner mit kürzerem Pfad (insgesamt höchstens %1 Byte).</translation>
    </message>
</context>
<context>
    <name>trainshed::LocalPool</name>
    <message>
        <source>An attempt is running in this folder already.</source>
        <translation>In diesem Ordner läuft bereits ein Versuch.</translation>
    </message>
    <message>
        <source>No attempt is running in this folder.</source>
        <translation>In diesem Ordner läuft kein Versuch.</translation>
    </message>
    <message>
        <source>The run folder of the attempt can&apos;t be made.</source>
        <translation>Der Ausführungsordner des Versuchs kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>trainshed::LocalSocketDevice</name>
    <message>
        <source>Another user&apos;s engine answers at this socket.</source>
        <translation>An diesem Socket antwortet die Engine eines anderen Benutzers.</translation>
    </message>
    <message>
        <source>The engine&apos;s socket can&apos;t be opened.</source>
        <translation>Der Engine-Socket kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached.</source>
        <translation>Die Engine ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>trainshed::LocationEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>%1 in object storage</source>
        <comment>“Browse for …”</comment>
        <translation>%1 im Objektspeicher</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Speicher…</translation>
    </message>
    <message>
        <source>Browse object storage</source>
        <translation>Objektspeicher durchsuchen</translation>
    </message>
    <message>
        <source>Browse the buckets of your storage profiles</source>
        <translation>Die Buckets Ihrer Speicherprofile durchsuchen</translation>
    </message>
    <message>
        <source>Contents…</source>
        <translation>Inhalt…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiv…</translation>
    </message>
    <message>
        <source>What is in the archive</source>
        <translation>Was im Archiv ist</translation>
    </message>
    <message>
        <source>Choose an Archive</source>
        <translation>Archiv wählen</translation>
    </message>
    <message>
        <source>Archives (%1)</source>
        <translation>Archive (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>trainshed::LogPanel</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Keep the end of the log on the screen</source>
        <translation>Das Ende des Protokolls im Bild behalten</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>&amp;Line Numbers</source>
        <translation>Zeilen&amp;nummern</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>S&amp;peichern unter…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More log actions</source>
        <translation>Weitere Protokollaktionen</translation>
    </message>
    <message>
        <source>The log file was deleted. What was read of it can still be seen.</source>
        <translation>Die Protokolldatei wurde gelöscht. Was schon gelesen wurde, bleibt sichtbar.</translation>
    </message>
    <message>
        <source>The log file was cut. What follows was written after that.</source>
        <translation>Die Protokolldatei wurde gekürzt. Was folgt, wurde danach geschrieben.</translation>
    </message>
    <message>
        <source>The log file was replaced by another. This is the new one.</source>
        <translation>Die Protokolldatei wurde durch eine andere ersetzt. Dies ist die neue.</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>Kein Job ausgewählt</translation>
    </message>
    <message>
        <source>Select a job to see its log.</source>
        <translation>Wählen Sie einen Job, um sein Protokoll zu sehen.</translation>
    </message>
    <message>
        <source>The log can&apos;t be shown</source>
        <translation>Das Protokoll kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Noch kein Protokoll</translation>
    </message>
    <message>
        <source>The log appears here as soon as the job writes something.</source>
        <translation>Das Protokoll erscheint hier, sobald der Job etwas schreibt.</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Kein Protokoll</translation>
    </message>
    <message>
        <source>This job wrote nothing.</source>
        <translation>Dieser Job hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 lines, %2</source>
        <translation>%1 Zeilen, %2</translation>
    </message>
    <message>
        <source>%1, read to %2 %</source>
        <translation>%1, gelesen bis %2 %</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, live</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation>%1, Suche läuft…</translation>
    </message>
    <message>
        <source>Save Log As</source>
        <translation>Protokoll speichern unter</translation>
    </message>
    <message>
        <source>Log files (*.log *.txt)</source>
        <translation>Protokolldateien (*.log *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another log is being saved. Try again when it is done.</source>
        <translation>Ein anderes Protokoll wird gerade gespeichert. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>Saving the log as “%1”…</source>
        <translation>Protokoll wird als „%1“ gespeichert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved %1 as “%2”.</source>
        <translation>%1 als „%2“ gespeichert.</translation>
    </message>
    <message>
        <source>1 line, %1</source>
        <translation>1 Zeile, %1</translation>
    </message>
    <message>
        <source>Only &amp;Matching Lines</source>
        <translation>Nur &amp;passende Zeilen</translation>
    </message>
    <message>
        <source>Go &amp;to Line or Time…</source>
        <translation>Gehe &amp;zu Zeile oder Zeit…</translation>
    </message>
    <message>
        <source>First &amp;Error</source>
        <translation>Erster F&amp;ehler</translation>
    </message>
    <message>
        <source>Go to the first error or traceback in the log</source>
        <translation>Zum ersten Fehler oder Traceback im Protokoll gehen</translation>
    </message>
    <message>
        <source>Next E&amp;rror</source>
        <translation>Näch&amp;ster Fehler</translation>
    </message>
    <message>
        <source>Pre&amp;vious Error</source>
        <translation>Vo&amp;riger Fehler</translation>
    </message>
    <message>
        <source>&amp;Kinds of Errors…</source>
        <translation>Arten von Fe&amp;hlern…</translation>
    </message>
    <message>
        <source>Arrival T&amp;imes</source>
        <translation>An&amp;kunftszeiten</translation>
    </message>
    <message>
        <source>Raw &amp;Bytes</source>
        <translation>Ro&amp;he Bytes</translation>
    </message>
    <message>
        <source>Show carriage returns and escape sequences instead of what they do</source>
        <translation>Wagenrückläufe und Escape-Sequenzen zeigen statt dessen, was sie tun</translation>
    </message>
    <message>
        <source>Copy with Colo&amp;urs</source>
        <translation>Mit &amp;Farben kopieren</translation>
    </message>
    <message>
        <source>Save Selecte&amp;d Lines As…</source>
        <translation>Gewählte Zeilen speichern &amp;unter…</translation>
    </message>
    <message>
        <source>No error or traceback was found.</source>
        <translation>Es wurde kein Fehler oder Traceback gefunden.</translation>
    </message>
    <message>
        <source>There are no more errors below.</source>
        <translation>Weiter unten gibt es keine Fehler mehr.</translation>
    </message>
    <message>
        <source>There are no errors above.</source>
        <translation>Weiter oben gibt es keine Fehler.</translation>
    </message>
    <message>
        <source>Nothing has come since then.</source>
        <translation>Seither ist nichts gekommen.</translation>
    </message>
    <message>
        <source>The log has not been read to there yet.</source>
        <translation>Bis dorthin ist das Protokoll noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The last line of the log is %1.</source>
        <translation>Die letzte Zeile des Protokolls ist %1.</translation>
    </message>
    <message>
        <source>Save Selected Lines As</source>
        <translation>Gewählte Zeilen speichern unter</translation>
    </message>
    <message>
        <source>S&amp;ystem Lines</source>
        <translation>S&amp;ystemzeilen</translation>
    </message>
    <message>
        <source>Show among the lines of the log what was done for the job: staging, start, end</source>
        <translation>Zwischen den Zeilen des Logs zeigen, was für den Job getan wurde: Bereitstellen, Start, Ende</translation>
    </message>
</context>
<context>
    <name>trainshed::LogSaver</name>
    <message>
        <source>Saving the log was cancelled.</source>
        <translation>Das Speichern des Protokolls wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>trainshed::LogTab</name>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>&amp;Attempt:</source>
        <translation>Vers&amp;uch:</translation>
    </message>
    <message>
        <source>It ended before it started, so there is no log.</source>
        <translation>Der Job endete vor dem Start, daher gibt es kein Protokoll.</translation>
    </message>
    <message>
        <source>The log appears when the job starts.</source>
        <translation>Das Protokoll erscheint, wenn der Job startet.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trainshed::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Jump to end (%1 new)</source>
        <translation>Zum Ende springen (%1 neu)</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>Zum Ende springen</translation>
    </message>
</context>
<context>
    <name>trainshed::MainWindow</name>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Training Jobs page</source>
        <translation>Seite &amp;Trainingsjobs</translation>
    </message>
    <message>
        <source>&amp;Algorithms page</source>
        <translation>Seite &amp;Algorithmen</translation>
    </message>
    <message>
        <source>&amp;Experiments page</source>
        <translation>Seite &amp;Experimente</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Trainshed</source>
        <translation>&amp;Über Trainshed</translation>
    </message>
    <message>
        <source>About Trainshed</source>
        <translation>Über Trainshed</translation>
    </message>
    <message>
        <source>Trainshed %1</source>
        <translation>Trainshed %1</translation>
    </message>
    <message>
        <source>Training jobs on your own computer: create, watch, keep.</source>
        <translation>Trainingsjobs auf dem eigenen Computer: erstellen, beobachten, aufbewahren.</translation>
    </message>
    <message>
        <source>Qt %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Qt %1. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Engine %1, process %2, home %3</source>
        <translation>Engine %1, Prozess %2, Basisordner %3</translation>
    </message>
    <message>
        <source>Trainshed</source>
        <translation>Trainshed</translation>
    </message>
    <message>
        <source>Training Jobs</source>
        <translation>Trainingsjobs</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Engine connected</source>
        <translation>Engine verbunden</translation>
    </message>
    <message>
        <source>Engine not connected</source>
        <translation>Engine nicht verbunden</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 in all</source>
        <translation>%1 laufend, %2 wartend, %3 insgesamt</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Filter zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Data&amp;sets page</source>
        <translation>Seite Daten&amp;sätze</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>The algorithm “%1” was saved.</source>
        <translation>Der Algorithmus „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Import Job File</source>
        <translation>Jobdatei importieren</translation>
    </message>
    <message>
        <source>Job files (*.json)</source>
        <translation>Jobdateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A form is open. Close it first, then drop “%1” again.</source>
        <translation>Ein Formular ist offen. Schließen Sie es zuerst und legen Sie „%1“ dann erneut ab.</translation>
    </message>
    <message>
        <source>There is no job file or folder “%1”.</source>
        <translation>Es gibt keine Jobdatei und keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be imported. %2</source>
        <translation>„%1“ kann nicht importiert werden. %2</translation>
    </message>
    <message>
        <source>A form is open. Close it first, then import “%1” again.</source>
        <translation>Ein Formular ist offen. Schließen Sie es zuerst und importieren Sie „%1“ dann erneut.</translation>
    </message>
    <message>
        <source>St&amp;orage page</source>
        <translation>Seite Spei&amp;cher</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Resour&amp;ces page</source>
        <translation>Seite „R&amp;essourcen“</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Metrics in the Lo&amp;g…</source>
        <translation>Metriken im Lo&amp;g…</translation>
    </message>
</context>
<context>
    <name>trainshed::MemoryDevice</name>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>trainshed::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>trainshed::MetricColumnsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Metrics in the List</source>
        <translation>Metriken in der Liste</translation>
    </message>
    <message>
        <source>&amp;Metric:</source>
        <translation>&amp;Metrik:</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Filter, or the name of another metric</source>
        <translation>Filter oder der Name einer anderen Metrik</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester Wert</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>At most %1 metrics can be shown; %2 are chosen.</source>
        <translation>Höchstens %1 Metriken können gezeigt werden; %2 sind gewählt.</translation>
    </message>
    <message>
        <source>No job has measured anything yet. Write the name that it will have.</source>
        <translation>Noch hat kein Job etwas gemessen. Schreiben Sie den Namen, den es haben wird.</translation>
    </message>
    <message>
        <source>Whether the greatest or the smallest value is best follows from the name: the greatest accuracy, the smallest loss.</source>
        <translation>Ob der größte oder der kleinste Wert der beste ist, folgt aus dem Namen: die größte Genauigkeit, der kleinste Verlust.</translation>
    </message>
</context>
<context>
    <name>trainshed::MetricsPage</name>
    <message>
        <source>Ru&amp;les by which metrics are found in logs:</source>
        <translation>Rege&amp;ln, nach denen Metriken in Logs gefunden werden:</translation>
    </message>
    <message>
        <source>Rules by which metrics are found in logs</source>
        <translation>Regeln, nach denen Metriken in Logs gefunden werden</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Where the chosen rule was found last</source>
        <translation>Wo die gewählte Regel zuletzt gefunden wurde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Try them in the log of</source>
        <translation>Ausprobieren im Log von</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>Adds rules for what looks like metrics in the log of the job.</source>
        <translation>Fügt Regeln für das hinzu, was im Log des Jobs nach Metriken aussieht.</translation>
    </message>
    <message>
        <source>&amp;Try them in the log of:</source>
        <translation>Aus&amp;probieren im Log von:</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were added.</source>
        <translation>
            <numerusform>%n Regel wurde hinzugefügt.</numerusform>
            <numerusform>%n Regeln wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else in the log looks like a metric.</source>
        <translation>Nichts anderes im Log sieht nach einer Metrik aus.</translation>
    </message>
    <message>
        <source>The log is long: these are the matches in its last 16 MiB.</source>
        <translation>Das Log ist lang: Das sind die Treffer in seinen letzten 16 MiB.</translation>
    </message>
    <message>
        <source>takes too much time</source>
        <translation>braucht zu viel Zeit</translation>
    </message>
    <message>
        <source>The first group in parentheses, or the one named “value”, is the value; one named “step” is the step, else the matches are counted.</source>
        <translation>Die erste Gruppe in Klammern, oder die namens „value“, ist der Wert; eine namens „step“ ist der Schritt, sonst werden die Treffer gezählt.</translation>
    </message>
</context>
<context>
    <name>trainshed::MetricsTab</name>
    <message>
        <source>Reading…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>No metrics yet. They are found in CSV, JSON lines and TensorBoard files of the outputs, and in the log by rules.</source>
        <translation>Noch keine Metriken. Gefunden werden sie in CSV-, JSON-Zeilen- und TensorBoard-Dateien der Ausgaben und durch Regeln im Log.</translation>
    </message>
    <message>
        <source>No metrics were found: neither in CSV, JSON lines or TensorBoard files of the outputs, nor in the log by rules.</source>
        <translation>Es wurden keine Metriken gefunden: weder in CSV-, JSON-Zeilen- oder TensorBoard-Dateien der Ausgaben noch durch Regeln im Log.</translation>
    </message>
</context>
<context>
    <name>trainshed::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>trainshed::OperationBar</name>
    <message>
        <source>Cancel Reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Progress of reading the files</source>
        <translation>Fortschritt beim Lesen der Dateien</translation>
    </message>
    <message>
        <source>%1 %2 files, %3 read.</source>
        <translation>%1 %2 Dateien, %3 gelesen.</translation>
    </message>
    <message>
        <source>%1 %2 files.</source>
        <translation>%1 %2 Dateien.</translation>
    </message>
</context>
<context>
    <name>trainshed::Operations</name>
    <message>
        <source>An operation of that name is under way.</source>
        <translation>Ein Vorgang dieses Namens läuft bereits.</translation>
    </message>
    <message>
        <source>Nothing of that name is under way.</source>
        <translation>Es läuft kein Vorgang dieses Namens.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>trainshed::OutputModel</name>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>erste %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::OutputsTab</name>
    <message>
        <source>%1, in the job&apos;s folder</source>
        <translation>%1, im Ordner des Jobs</translation>
    </message>
    <message>
        <source>Output files</source>
        <translation>Ausgabedateien</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the output folder in the file manager</source>
        <translation>Den Ausgabeordner in der Dateiverwaltung öffnen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message>
        <source>This job has no outputs.</source>
        <translation>Dieser Job hat keine Ausgaben.</translation>
    </message>
    <message>
        <source>The outputs lie where they can&apos;t be listed here.</source>
        <translation>Die Ausgaben liegen an einem Ort, der hier nicht aufgelistet werden kann.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Choose a file to see what it holds.</source>
        <translation>Wählen Sie eine Datei aus, um ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Output file</source>
        <translation>Ausgabedatei</translation>
    </message>
</context>
<context>
    <name>trainshed::ParameterCard</name>
    <message>
        <source>Required: a job can&apos;t delete it</source>
        <translation>Erforderlich: Ein Job kann ihn nicht löschen</translation>
    </message>
    <message>
        <source>Modifiable in a job</source>
        <translation>In einem Job änderbar</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Boolesch</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Enumeration</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Hyperparameter %1 is required</source>
        <translation>Hyperparameter %1 ist erforderlich</translation>
    </message>
    <message>
        <source>Hyperparameter %1 is modifiable</source>
        <translation>Hyperparameter %1 ist änderbar</translation>
    </message>
    <message>
        <source>Remove hyperparameter %1</source>
        <translation>Hyperparameter %1 entfernen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Name of hyperparameter %1</source>
        <translation>Name von Hyperparameter %1</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>Type of hyperparameter %1</source>
        <translation>Typ von Hyperparameter %1</translation>
    </message>
    <message>
        <source>Default:</source>
        <translation>Standard:</translation>
    </message>
    <message>
        <source>Default of hyperparameter %1</source>
        <translation>Standard von Hyperparameter %1</translation>
    </message>
    <message>
        <source>Restrain:</source>
        <translation>Einschränkung:</translation>
    </message>
    <message>
        <source>Restrain of hyperparameter %1</source>
        <translation>Einschränkung von Hyperparameter %1</translation>
    </message>
    <message>
        <source>Lowest:</source>
        <translation>Mindestwert:</translation>
    </message>
    <message>
        <source>Lowest value of hyperparameter %1</source>
        <translation>Mindestwert von Hyperparameter %1</translation>
    </message>
    <message>
        <source>Highest:</source>
        <translation>Höchstwert:</translation>
    </message>
    <message>
        <source>Highest value of hyperparameter %1</source>
        <translation>Höchstwert von Hyperparameter %1</translation>
    </message>
    <message>
        <source>Values:</source>
        <translation>Werte:</translation>
    </message>
    <message>
        <source>Values of hyperparameter %1</source>
        <translation>Werte von Hyperparameter %1</translation>
    </message>
    <message>
        <source>One value a line.</source>
        <translation>Ein Wert je Zeile.</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message>
        <source>Description of hyperparameter %1</source>
        <translation>Beschreibung von Hyperparameter %1</translation>
    </message>
</context>
<context>
    <name>trainshed::ParameterRow</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Boolesch</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>hyperparameter %1</source>
        <translation>Hyperparameter %1</translation>
    </message>
    <message>
        <source>%1 (added, %2)</source>
        <translation>%1 (hinzugefügt, %2)</translation>
    </message>
    <message>
        <source>Name of hyperparameter %1</source>
        <translation>Name von Hyperparameter %1</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>fixed by the algorithm</source>
        <translation>vom Algorithmus festgelegt</translation>
    </message>
</context>
<context>
    <name>trainshed::ParametersPart</name>
    <message>
        <source>A &amp;job may add hyperparameters of its own</source>
        <translation>Ein &amp;Job darf eigene Hyperparameter hinzufügen</translation>
    </message>
    <message>
        <source>No hyperparameter yet.</source>
        <translation>Noch kein Hyperparameter.</translation>
    </message>
    <message>
        <source>Add &amp;Hyperparameter</source>
        <translation>&amp;Hyperparameter hinzufügen</translation>
    </message>
    <message>
        <source>A job may add hyperparameters of its own</source>
        <translation>Ein Job darf eigene Hyperparameter hinzufügen</translation>
    </message>
</context>
<context>
    <name>trainshed::ParametersSection</name>
    <message>
        <source>Hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>&amp;Add Hyperparameter</source>
        <translation>&amp;Hyperparameter hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Restore Removed</source>
        <translation>&amp;Entfernte wiederherstellen</translation>
    </message>
    <message>
        <source>Add &amp;Variable</source>
        <translation>&amp;Variable hinzufügen</translation>
    </message>
    <message>
        <source>Set for the job’s processes, after the variables that every job gets.</source>
        <translation>Werden für die Prozesse des Jobs gesetzt, nach den Variablen, die jeder Job erhält.</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Hyperparameters are passed to the script as “--name value”.</source>
        <translation>Hyperparameter werden dem Skript als „--name value“ übergeben.</translation>
    </message>
    <message>
        <source>The algorithm has no hyperparameters. A job may add its own.</source>
        <translation>Der Algorithmus hat keine Hyperparameter. Ein Job darf eigene hinzufügen.</translation>
    </message>
    <message>
        <source>The algorithm has no hyperparameters, and a job may not add any.</source>
        <translation>Der Algorithmus hat keine Hyperparameter, und ein Job darf keine hinzufügen.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of your desktop; never in the job, its log or an exported file.</source>
        <translation>Geheime Werte werden im Schlüsselbund Ihrer Arbeitsumgebung aufbewahrt; nie im Job, in seinem Protokoll oder in einer exportierten Datei.</translation>
    </message>
    <message>
        <source>There is no keychain here: secrets are kept in files that only you can read, in “%1”; never in the job, its log or an exported file.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Geheime Werte werden in Dateien, die nur Sie lesen können, in „%1“ aufbewahrt; nie im Job, in seinem Protokoll oder in einer exportierten Datei.</translation>
    </message>
</context>
<context>
    <name>trainshed::PreviewPanel</name>
    <message>
        <source>Boot command of a job</source>
        <translation>Startbefehl eines Jobs</translation>
    </message>
    <message>
        <source>Copy boot command</source>
        <translation>Startbefehl kopieren</translation>
    </message>
    <message>
        <source>Copy the boot command</source>
        <translation>Den Startbefehl kopieren</translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation>Startbefehl</translation>
    </message>
    <message>
        <source>As for a job that gives every input. ${MA_HOME} is the folder of the attempt.</source>
        <translation>Wie bei einem Job, der jede Eingabe angibt. ${MA_HOME} ist der Ordner des Versuchs.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Preset variables</source>
        <translation>Vorgegebene Variablen</translation>
    </message>
    <message>
        <source>Runtime environment</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>Startdatei</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>set when the job starts</source>
        <translation>wird beim Start des Jobs gesetzt</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>trainshed::ProfileDialog</name>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>Datei mit den Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Default: serves every bucket without a profile of its own</source>
        <translation>Stan&amp;dard: bedient jeden Bucket ohne eigenes Profil</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>New Storage Profile</source>
        <translation>Neues Speicherprofil</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>1–64 letters, digits, “-” and “_”.</source>
        <translation>1–64 Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>Adresse des Speichers</translation>
    </message>
    <message>
        <source>Of the store, without a bucket. “http://” only where it has no encryption.</source>
        <translation>Die des Speichers, ohne Bucket. „http://“ nur, wo er keine Verschlüsselung hat.</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>Empty where the store has none, or to take what it says.</source>
        <translation>Leer, wo der Speicher keine hat oder um zu nehmen, was er angibt.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Behind the address: host/bucket</source>
        <translation>Hinter der Adresse: rechner/bucket</translation>
    </message>
    <message>
        <source>Before the address: bucket.host</source>
        <translation>Vor der Adresse: bucket.rechner</translation>
    </message>
    <message>
        <source>&amp;Bucket’s name:</source>
        <translation>&amp;Bucketname:</translation>
    </message>
    <message>
        <source>Bucket’s name</source>
        <translation>Bucketname</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Hier eingegeben</translation>
    </message>
    <message>
        <source>From AWS_… or ~/.aws</source>
        <translation>Aus AWS_… oder ~/.aws</translation>
    </message>
    <message>
        <source>None: only public buckets</source>
        <translation>Keine: nur öffentliche Buckets</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>A&amp;ccess key:</source>
        <translation>&amp;Zugriffsschlüssel:</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <translation>&amp;Geheimer Schlüssel:</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop, or where there is none in a file that only you can read. It is never shown again.</source>
        <translation>Wird im Schlüsselbund dieser Arbeitsumgebung aufbewahrt oder, wo es keinen gibt, in einer Datei, die nur Sie lesen können. Er wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Pro&amp;file:</source>
        <translation>&amp;Profil:</translation>
    </message>
    <message>
        <source>Profile in ~/.aws</source>
        <translation>Profil in ~/.aws</translation>
    </message>
    <message>
        <source>Of ~/.aws/credentials. Empty: AWS_ACCESS_KEY_ID of the engine’s environment, else AWS_PROFILE or “default”.</source>
        <translation>Aus ~/.aws/credentials. Leer: AWS_ACCESS_KEY_ID aus der Umgebung der Engine, sonst AWS_PROFILE oder „default“.</translation>
    </message>
    <message>
        <source>With this system’s certificates</source>
        <translation>Gegen die Zertifikate dieses Systems</translation>
    </message>
    <message>
        <source>With certificates of a file</source>
        <translation>Gegen Zertifikate aus einer Datei</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>C&amp;heck the store:</source>
        <translation>Speicher prü&amp;fen:</translation>
    </message>
    <message>
        <source>Browse for the certificates</source>
        <translation>Zertifikate auswählen</translation>
    </message>
    <message>
        <source>Cert&amp;ificates:</source>
        <translation>Zert&amp;ifikate:</translation>
    </message>
    <message>
        <source>File with certificates</source>
        <translation>Datei mit Zertifikaten</translation>
    </message>
    <message>
        <source>Bucket to test with</source>
        <translation>Bucket zum Testen</translation>
    </message>
    <message>
        <source>A bucket; empty: the list of all</source>
        <translation>Ein Bucket; leer: die Liste aller</translation>
    </message>
    <message>
        <source>Test &amp;with:</source>
        <translation>Testen &amp;mit:</translation>
    </message>
    <message>
        <source>Add Profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>Test abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>trainshed::QuickAlgorithm</name>
    <message>
        <source>Create Algorithm Quickly</source>
        <translation>Algorithmus schnell erstellen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Algorithm name</source>
        <translation>Algorithmusname</translation>
    </message>
    <message>
        <source>1–64 letters, digits, “-” and “_”.</source>
        <translation>1–64 Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>&amp;Code directory:</source>
        <translation>&amp;Codeverzeichnis:</translation>
    </message>
    <message>
        <source>&amp;Boot file:</source>
        <translation>Start&amp;datei:</translation>
    </message>
    <message>
        <source>No Python was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Python gefunden.</translation>
    </message>
    <message>
        <source>It runs on “%1”. Inputs, outputs and hyperparameters are added in the full editor.</source>
        <translation>Er läuft auf „%1“. Eingaben, Ausgaben und Hyperparameter werden im vollständigen Editor hinzugefügt.</translation>
    </message>
    <message>
        <source>Create Algorithm</source>
        <translation>Algorithmus erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It can&apos;t be saved yet: %1</source>
        <translation>Kann noch nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>trainshed::RemoteSize</name>
    <message>
        <source>“%1” is not counted: %2</source>
        <comment>a location and what is wrong with it</comment>
        <translation>„%1“ ist nicht mitgezählt: %2</translation>
    </message>
</context>
<context>
    <name>trainshed::ResourcesPage</name>
    <message>
        <source>Resources message</source>
        <translation>Meldung zu Ressourcen</translation>
    </message>
    <message>
        <source>Devices of this computer</source>
        <translation>Geräte dieses Rechners</translation>
    </message>
    <message>
        <source>%1 The last answer is %2 old.</source>
        <translation>%1 Die letzte Antwort ist %2 alt.</translation>
    </message>
    <message>
        <source>&amp;Keep Free of Jobs</source>
        <translation>Von Jobs &amp;frei halten</translation>
    </message>
    <message>
        <source>No job is given this GPU; one that has it goes on</source>
        <translation>Kein Job bekommt diese GPU; einer, der sie hat, läuft weiter</translation>
    </message>
</context>
<context>
    <name>trainshed::ResourcesSection</name>
    <message>
        <source>Choose the folder for the log</source>
        <translation>Ordner für das Protokoll wählen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 vCPUs free</source>
        <translation>%1: %2 von %3 vCPUs frei</translation>
    </message>
    <message numerus="yes">
        <source>, %n job(s) waiting</source>
        <translation>
            <numerusform>, %n Job wartet</numerusform>
            <numerusform>, %n Jobs warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>CP&amp;U</source>
        <translation>CP&amp;U</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>Persistent &amp;log saving</source>
        <translation>Protokoll &amp;dauerhaft speichern</translation>
    </message>
    <message>
        <source>While it runs, and after</source>
        <translation>Während des Laufs und danach</translation>
    </message>
    <message>
        <source>Resource &amp;pool:</source>
        <translation>Ressourcen&amp;pool:</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Resource type:</source>
        <translation>Ressourcentyp:</translation>
    </message>
    <message>
        <source>Instance &amp;flavor:</source>
        <translation>Instanz-&amp;Flavor:</translation>
    </message>
    <message>
        <source>Compute n&amp;odes:</source>
        <translation>&amp;Rechenknoten:</translation>
    </message>
    <message>
        <source>1 (normal)</source>
        <translation>1 (normal)</translation>
    </message>
    <message>
        <source>2 (higher)</source>
        <translation>2 (höher)</translation>
    </message>
    <message>
        <source>3 (highest)</source>
        <translation>3 (höchste)</translation>
    </message>
    <message>
        <source>P&amp;riority:</source>
        <translation>Pr&amp;iorität:</translation>
    </message>
    <message>
        <source>Jobs of a higher priority start first. May be changed while the job waits.</source>
        <translation>Jobs mit höherer Priorität starten zuerst. Änderbar, solange der Job wartet.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>&amp;Auto restart:</source>
        <translation>Auto-&amp;Neustart:</translation>
    </message>
    <message>
        <source>A job that fails is started again. A stop is no failure.</source>
        <translation>Ein fehlgeschlagener Job wird neu gestartet. Stoppen gilt nicht als Fehlschlag.</translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <translation>
            <numerusform>Nach %n Stunde</numerusform>
            <numerusform>Nach %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Minutes until auto stop</source>
        <translation>Minuten bis zum Auto-Stopp</translation>
    </message>
    <message>
        <source>Auto s&amp;top:</source>
        <translation>Auto-&amp;Stopp:</translation>
    </message>
    <message>
        <source>Counted from when the job starts to run.</source>
        <translation>Gezählt, sobald der Job läuft.</translation>
    </message>
    <message>
        <source>Persistent log saving</source>
        <translation>Protokoll dauerhaft speichern</translation>
    </message>
    <message>
        <source>The log files are saved to a folder of yours when the job ends.</source>
        <translation>Die Protokolldateien werden in einem eigenen Ordner gespeichert, wenn der Job endet.</translation>
    </message>
    <message>
        <source>&amp;Job log path:</source>
        <translation>Protoko&amp;llpfad:</translation>
    </message>
    <message>
        <source>An empty folder, to which the log files are saved.</source>
        <translation>Ein leerer Ordner, in dem die Protokolldateien gespeichert werden.</translation>
    </message>
    <message>
        <source>Browse for the folder of the log</source>
        <translation>Ordner für das Protokoll auswählen</translation>
    </message>
    <message>
        <source>This pool has no CPU flavor.</source>
        <translation>Dieser Pool hat keinen CPU-Flavor.</translation>
    </message>
    <message>
        <source>The algorithm does not run on CPUs.</source>
        <translation>Der Algorithmus läuft nicht auf CPUs.</translation>
    </message>
    <message>
        <source>No GPU that jobs can use was found in this pool.</source>
        <translation>In diesem Pool wurde keine GPU gefunden, die Jobs verwenden können.</translation>
    </message>
    <message>
        <source>The algorithm does not run on GPUs.</source>
        <translation>Der Algorithmus läuft nicht auf GPUs.</translation>
    </message>
    <message>
        <source> · scratch %1</source>
        <translation> · Scratch %1</translation>
    </message>
    <message>
        <source>Up to %1.</source>
        <translation>Bis zu %1.</translation>
    </message>
    <message>
        <source>This pool has one node.</source>
        <translation>Dieser Pool hat einen Knoten.</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>, %1 of %2 GPUs</source>
        <translation>, %1 von %2 GPUs</translation>
    </message>
</context>
<context>
    <name>trainshed::RpcConnection</name>
    <message numerus="yes">
        <source>A request is longer than %n byte(s).</source>
        <translation>
            <numerusform>Eine Anfrage ist länger als %n Byte.</numerusform>
            <numerusform>Eine Anfrage ist länger als %n Byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This engine does not know the method “%1”.</source>
        <translation>Diese Engine kennt die Methode „%1“ nicht.</translation>
    </message>
    <message>
        <source>The first request of a connection is “hello”.</source>
        <translation>Die erste Anfrage einer Verbindung ist „hello“.</translation>
    </message>
    <message>
        <source>Another request with the same “id” is not answered yet.</source>
        <translation>Eine andere Anfrage mit derselben „id“ ist noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>The answer is too long: ask for less at a time.</source>
        <translation>Die Antwort ist zu lang: Fragen Sie weniger auf einmal ab.</translation>
    </message>
</context>
<context>
    <name>trainshed::RpcServer</name>
    <message>
        <source>Too many programs are connected.</source>
        <translation>Zu viele Programme sind verbunden.</translation>
    </message>
</context>
<context>
    <name>trainshed::ScriptReader</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>trainshed::SecretStore</name>
    <message>
        <source>The keychain that holds the secret is not there.</source>
        <translation>Der Schlüsselbund, der den geheimen Wert enthält, ist nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>trainshed::SettingsDialog</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time between asking and killing, when a job is stopped</source>
        <translation>Zeit zwischen Aufforderung und Abbruch beim Stoppen eines Jobs</translation>
    </message>
    <message>
        <source>Time for what a finished job left running</source>
        <translation>Zeit für Reste eines abgeschlossenen Jobs</translation>
    </message>
    <message>
        <source>Engine ends after so long without work</source>
        <translation>Engine endet nach dieser Zeit ohne Arbeit</translation>
    </message>
    <message>
        <source>vCPUs for jobs</source>
        <translation>vCPUs für Jobs</translation>
    </message>
    <message>
        <source>all of this computer</source>
        <translation>alle dieses Computers</translation>
    </message>
    <message>
        <source>Largest code directory</source>
        <translation>Größtes Codeverzeichnis</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Byte</translation>
    </message>
    <message>
        <source>Most files and folders in it</source>
        <translation>Höchstzahl von Dateien und Ordnern darin</translation>
    </message>
    <message>
        <source>Deepest folder in it</source>
        <translation>Größte Ordnertiefe darin</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Message about the settings</source>
        <translation>Meldung zu den Einstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>%1. From %2 to %3; the default is %4.</source>
        <translation>%1. Von %2 bis %3; der Standard ist %4.</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>Time between uploads of outputs, while a job runs</source>
        <translation>Zeit zwischen dem Hochladen von Ausgaben, während ein Job läuft</translation>
    </message>
    <message>
        <source>only at its end</source>
        <translation>erst am Ende</translation>
    </message>
    <message>
        <source>Most that downloaded inputs may take up</source>
        <translation>Was heruntergeladene Eingaben höchstens belegen dürfen</translation>
    </message>
    <message>
        <source>none are kept</source>
        <translation>keine werden aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Downloaded inputs that are kept:</source>
        <translation>Aufbewahrte heruntergeladene Eingaben:</translation>
    </message>
    <message>
        <source>A job may hang when nothing has moved for</source>
        <translation>Ein Job hängt vielleicht, wenn sich nichts bewegt seit</translation>
    </message>
    <message>
        <source>never said</source>
        <translation>nie gemeldet</translation>
    </message>
    <message>
        <source>Keep the computer from going to s&amp;leep by itself while jobs run</source>
        <translation>Den Computer nicht von selbst einschlaf&amp;en lassen, solange Jobs laufen</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>Aufmerksamkei&amp;t</translation>
    </message>
    <message>
        <source>Time between looks for metrics, while a job runs</source>
        <translation>Zeit zwischen zwei Suchen nach Metriken, während ein Job läuft</translation>
    </message>
    <message>
        <source>Met&amp;rics</source>
        <translation>Met&amp;riken</translation>
    </message>
</context>
<context>
    <name>trainshed::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>trainshed::SingleWindow</name>
    <message>
        <source>The window&apos;s lock can&apos;t be taken.</source>
        <translation>Die Sperre des Fensters kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>The window&apos;s socket can&apos;t be made: %1</source>
        <translation>Der Socket des Fensters kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>Another window of this home is open and does not answer. Close it, then try again.</source>
        <translation>Ein anderes Fenster dieses Basisordners ist offen und antwortet nicht. Schließen Sie es und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>trainshed::StepButton</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>has problems</source>
        <translation>hat Probleme</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>not to be reached yet: an earlier step has problems</source>
        <translation>noch nicht erreichbar: Ein früherer Schritt hat Probleme</translation>
    </message>
</context>
<context>
    <name>trainshed::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>trainshed::StorageBrowser</name>
    <message>
        <source>One level up</source>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>One level up (Alt+Up)</source>
        <translation>Eine Ebene höher (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Names that begin with</source>
        <translation>Namen, die beginnen mit</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Do&amp;wnload…</source>
        <translation>Herunter&amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Upload File…</source>
        <translation>&amp;Datei hochladen…</translation>
    </message>
    <message>
        <source>New &amp;Folder…</source>
        <translation>&amp;Neuer Ordner…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Lö&amp;schen…</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profile…</translation>
    </message>
    <message>
        <source>Buckets, folders and objects</source>
        <translation>Buckets, Ordner und Objekte</translation>
    </message>
    <message>
        <source>Message about the storage</source>
        <translation>Meldung zum Speicher</translation>
    </message>
    <message>
        <source>Asking the store…</source>
        <translation>Speicher wird abgefragt…</translation>
    </message>
    <message>
        <source>“%1” is no location in object storage. Write it like “s3://bucket/folder/”.</source>
        <translation>„%1“ ist kein Speicherort im Objektspeicher. Schreiben Sie ihn wie „s3://bucket/ordner/“.</translation>
    </message>
    <message>
        <source>No storage profile yet</source>
        <translation>Noch kein Speicherprofil</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>No name begins so</source>
        <translation>Kein Name beginnt so</translation>
    </message>
    <message>
        <source>Nothing is in this folder</source>
        <translation>In diesem Ordner ist nichts</translation>
    </message>
    <message>
        <source>No buckets</source>
        <translation>Keine Buckets</translation>
    </message>
    <message>
        <source>A profile says where your buckets are, and with which keys.</source>
        <translation>Ein Profil sagt, wo Ihre Buckets sind und mit welchen Schlüsseln.</translation>
    </message>
    <message>
        <source>Add Storage Profile…</source>
        <translation>Speicherprofil hinzufügen…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Entries: %1 or more</source>
        <translation>Einträge: %1 oder mehr</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>Name des Ordners:</translation>
    </message>
    <message>
        <source>Create Folder</source>
        <translation>Ordner erstellen</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a folder.</source>
        <translation>„%1“ kann nicht der Name eines Ordners sein.</translation>
    </message>
    <message>
        <source>Choose the file to upload</source>
        <translation>Datei zum Hochladen wählen</translation>
    </message>
    <message>
        <source>Choose the folder to upload</source>
        <translation>Ordner zum Hochladen wählen</translation>
    </message>
    <message>
        <source>Sending “%1”.</source>
        <translation>„%1“ wird gesendet.</translation>
    </message>
    <message>
        <source>Choose the folder to download into</source>
        <translation>Ordner zum Herunterladen wählen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Replace what is there?</source>
        <translation>Vorhandenes ersetzen?</translation>
    </message>
    <message>
        <source>In “%1” there is %2. Files of the same name are replaced.</source>
        <translation>In „%1“ gibt es schon %2. Gleichnamige Dateien werden ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Bringing “%1”.</source>
        <translation>„%1“ wird geholt.</translation>
    </message>
    <message>
        <source>%1 files, %2.</source>
        <translation>%1 Dateien, %2.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Left out: %2</source>
        <translation>%1 Ausgelassen: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete %1 entries?</source>
        <translation>%1 Einträge löschen?</translation>
    </message>
    <message>
        <source>From the store, with everything in the folders: %1. This can&apos;t be taken back.</source>
        <translation>Aus dem Speicher, mit allem in den Ordnern: %1. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>From the store: %1. This can&apos;t be taken back.</source>
        <translation>Aus dem Speicher: %1. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Deleting.</source>
        <translation>Wird gelöscht.</translation>
    </message>
    <message>
        <source>Deleted: %1 objects.</source>
        <translation>Gelöscht: %1 Objekte.</translation>
    </message>
    <message>
        <source>Cancelled. What was done until then stays.</source>
        <translation>Abgebrochen. Was bis dahin getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>Upl&amp;oad Folder…</source>
        <translation>&amp;Ordner hochladen…</translation>
    </message>
    <message>
        <source>Unf&amp;inished…</source>
        <translation>Un&amp;vollendete…</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Unvollendete Uploads</translation>
    </message>
    <message>
        <source>Uploads in parts that were begun and never finished</source>
        <translation>Uploads in Teilen, die begonnen und nie beendet wurden</translation>
    </message>
    <message>
        <source>New &amp;Bucket…</source>
        <translation>Neuer &amp;Bucket…</translation>
    </message>
    <message>
        <source>The bucket “%1” is there.</source>
        <translation>Der Bucket „%1“ ist da.</translation>
    </message>
    <message>
        <source>Delete the bucket “%1”?</source>
        <translation>Den Bucket „%1“ löschen?</translation>
    </message>
    <message>
        <source>Only if it is empty. Somebody else may take its name then.</source>
        <translation>Nur wenn er leer ist. Danach kann jemand anders seinen Namen nehmen.</translation>
    </message>
    <message>
        <source>The bucket “%1” is deleted.</source>
        <translation>Der Bucket „%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>trainshed::StorageDialog</name>
    <message>
        <source>&amp;Choose Object</source>
        <translation>Objekt &amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Choose Folder</source>
        <translation>Ordner wä&amp;hlen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Chosen: %1. Its bucket will be served by the profile “%2”.</source>
        <translation>Gewählt: %1. Den Bucket wird das Profil „%2“ bedienen.</translation>
    </message>
</context>
<context>
    <name>trainshed::StorageListModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a bucket and the profile that it is seen with</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) can&apos;t be shown: their names are no text.</source>
        <translation>
            <numerusform>%n Objekt kann nicht angezeigt werden: Sein Name ist kein Text.</numerusform>
            <numerusform>%n Objekte können nicht angezeigt werden: Ihre Namen sind kein Text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::StorageProfiles</name>
    <message>
        <source>There is no storage profile “%1”.</source>
        <translation>Es gibt kein Speicherprofil „%1“.</translation>
    </message>
    <message>
        <source>There is no storage profile for the bucket “%1” yet. Add one under Settings → Storage, or with “trainshedctl storage profile add”.</source>
        <translation>Für den Bucket „%1“ gibt es noch kein Speicherprofil. Fügen Sie eines unter Einstellungen → Speicher hinzu, oder mit „trainshedctl storage profile add“.</translation>
    </message>
    <message>
        <source>None of the storage profiles is the default or serves the bucket “%1”. Choose one under Settings → Storage.</source>
        <translation>Keines der Speicherprofile ist der Standard oder bedient den Bucket „%1“. Wählen Sie eines unter Einstellungen → Speicher.</translation>
    </message>
    <message>
        <source>The secret key of the storage profile “%1” is not kept any more. Enter it again under Settings → Storage.</source>
        <translation>Der geheime Schlüssel des Speicherprofils „%1“ ist nicht mehr aufbewahrt. Geben Sie ihn unter Einstellungen → Speicher noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>trainshed::StorageService</name>
    <message>
        <source>“%1” is no location in object storage. Write it like “s3://bucket/folder/”.</source>
        <translation>„%1“ ist kein Speicherort im Objektspeicher. Schreiben Sie ihn wie „s3://bucket/ordner/“.</translation>
    </message>
    <message>
        <source>“%1” is no absolute path on this computer.</source>
        <translation>„%1“ ist kein absoluter Pfad auf diesem Computer.</translation>
    </message>
    <message>
        <source>A page has 1 to 1,000 entries.</source>
        <translation>Eine Seite hat 1 bis 1.000 Einträge.</translation>
    </message>
    <message>
        <source>There is no storage profile yet. Add one under Settings → Storage, or with “trainshedctl storage profile add”.</source>
        <translation>Es gibt noch kein Speicherprofil. Fügen Sie eines unter Einstellungen → Speicher hinzu, oder mit „trainshedctl storage profile add“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a profile&apos;s name and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter a name for the folder.</source>
        <translation>Geben Sie einen Namen für den Ordner ein.</translation>
    </message>
    <message>
        <source>A bucket as a whole is not deleted here. Delete it where it was made.</source>
        <translation>Ein ganzer Bucket wird hier nicht gelöscht. Löschen Sie ihn dort, wo er angelegt wurde.</translation>
    </message>
    <message>
        <source>Only objects of one bucket can be deleted at a time.</source>
        <translation>Es können nur Objekte eines Buckets auf einmal gelöscht werden.</translation>
    </message>
    <message>
        <source>Both places are on this computer: copy with its own tools.</source>
        <translation>Beide Orte sind auf diesem Computer: Kopieren Sie mit dessen eigenen Mitteln.</translation>
    </message>
    <message>
        <source>“%1” is no place to copy from: neither an absolute path nor a location in object storage.</source>
        <translation>Von „%1“ kann nicht kopiert werden: Es ist weder ein absoluter Pfad noch ein Speicherort im Objektspeicher.</translation>
    </message>
    <message>
        <source>“%1” is no place to copy to: neither an absolute path nor a location in object storage.</source>
        <translation>Nach „%1“ kann nicht kopiert werden: Es ist weder ein absoluter Pfad noch ein Speicherort im Objektspeicher.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a bucket. It has 3 to 63 small letters, digits, dots and hyphens.</source>
        <translation>„%1“ kann nicht der Name eines Buckets sein. Er hat 3 bis 63 Kleinbuchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>“%1” is no name of a bucket.</source>
        <translation>„%1“ ist kein Name eines Buckets.</translation>
    </message>
    <message>
        <source>At most 100,000 uploads are listed.</source>
        <translation>Höchstens 100.000 Uploads werden aufgelistet.</translation>
    </message>
    <message>
        <source>An upload is named by its key and its ID.</source>
        <translation>Ein Upload wird durch seinen Schlüssel und seine ID benannt.</translation>
    </message>
</context>
<context>
    <name>trainshed::StorageSettings</name>
    <message>
        <source>from AWS</source>
        <translation>von AWS</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Storage profiles</source>
        <translation>Speicherprofile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Buckets with a profile of their own</source>
        <translation>Buckets mit eigenem Profil</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Profiles: where buckets are, and with which keys. Changes are stored at once.</source>
        <translation>&amp;Profile: wo Buckets sind und mit welchen Schlüsseln. Änderungen werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>B&amp;uckets with a profile of their own. All others go to the default.</source>
        <translation>B&amp;uckets mit eigenem Profil. Alle anderen gehen an den Standard.</translation>
    </message>
    <message>
        <source>Profile of the bucket</source>
        <translation>Profil des Buckets</translation>
    </message>
    <message>
        <source>all buckets</source>
        <translation>alle Buckets</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop: the secret key of “%1” is kept in a file that only you can read.</source>
        <translation>In dieser Arbeitsumgebung gibt es keinen Schlüsselbund: Der geheime Schlüssel von „%1“ wird in einer Datei aufbewahrt, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Remove storage profile</source>
        <translation>Speicherprofil entfernen</translation>
    </message>
    <message>
        <source>Remove the storage profile “%1”?</source>
        <translation>Das Speicherprofil „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its keys are forgotten, and its buckets go to the default. What is stored there stays. Jobs that are waiting for it fail.</source>
        <translation>Seine Schlüssel werden vergessen, und seine Buckets gehen an den Standard. Was dort gespeichert ist, bleibt. Jobs, die darauf warten, schlagen fehl.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ad&amp;d…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Ma&amp;ke Default</source>
        <translation>Zum S&amp;tandard machen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;ntfernen…</translation>
    </message>
    <message>
        <source>Ass&amp;ign</source>
        <translation>Zu&amp;weisen</translation>
    </message>
    <message>
        <source>Back &amp;to Default</source>
        <translation>Zurüc&amp;k zum Standard</translation>
    </message>
</context>
<context>
    <name>trainshed::Submit</name>
    <message>
        <source>The job&apos;s folder could not be made.</source>
        <translation>Der Ordner des Jobs konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name, or make a new version of it.</source>
        <translation>Es gibt schon einen Job „%1“. Wählen Sie einen anderen Namen oder erstellen Sie eine neue Version davon.</translation>
    </message>
</context>
<context>
    <name>trainshed::SuggestDialog</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Hyperparameter</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Boolesch</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Its default is only known when the script runs.</source>
        <translation>Der Standard ist erst bekannt, wenn das Skript läuft.</translation>
    </message>
    <message>
        <source>Its default does not fit its type or its values, and is left out.</source>
        <translation>Der Standard passt nicht zum Typ oder zu den Werten und wird weggelassen.</translation>
    </message>
    <message>
        <source>Its choices can&apos;t be told from the script.</source>
        <translation>Die erlaubten Werte sind aus dem Skript nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The type is that of its default.</source>
        <translation>Der Typ ist der des Standards.</translation>
    </message>
    <message>
        <source>With type=bool, Python takes “false” for true too.</source>
        <translation>Mit type=bool hält Python auch „false“ für wahr.</translation>
    </message>
    <message>
        <source>A switch takes no value: the script would refuse the value that a job gives.</source>
        <translation>Ein Schalter nimmt keinen Wert: Das Skript würde den Wert ablehnen, den ein Job übergibt.</translation>
    </message>
    <message>
        <source>It takes several values, of which a job gives one.</source>
        <translation>Nimmt mehrere Werte, von denen ein Job einen übergibt.</translation>
    </message>
    <message>
        <source>It has no name with “--”: a job can&apos;t give it.</source>
        <translation>Hat keinen Namen mit „--“: Ein Job kann dieses Argument nicht übergeben.</translation>
    </message>
    <message>
        <source>Its name is not one that a hyperparameter may have.</source>
        <translation>Diesen Namen darf ein Hyperparameter nicht haben.</translation>
    </message>
    <message>
        <source>The script has an argument of that name before.</source>
        <translation>Das Skript hat weiter oben schon ein Argument dieses Namens.</translation>
    </message>
    <message>
        <source>Not all of it can be told from the script.</source>
        <translation>Nicht alles davon ist aus dem Skript zu erkennen.</translation>
    </message>
    <message>
        <source>Select A&amp;ll</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>Suggest from Script</source>
        <translation>Aus Skript vorschlagen</translation>
    </message>
    <message>
        <source>“%1” takes these arguments. It was read, not run.</source>
        <translation>„%1“ nimmt diese Argumente an. Das Skript wurde gelesen, nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The algorithm has it: only what is empty is filled in.</source>
        <translation>Im Algorithmus schon vorhanden: Nur Leeres wird ausgefüllt.</translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation>Zeile %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the Algorithm</source>
        <translation>
            <numerusform>%n zum Algorithmus hinzufügen</numerusform>
            <numerusform>%n zum Algorithmus hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add suggestions</source>
        <translation>Vorschläge hinzufügen</translation>
    </message>
</context>
<context>
    <name>trainshed::SummarySection</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Exact command line</source>
        <translation>Genaue Befehlszeile</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The exact start. ${MA_HOME} stands for the folder of the attempt, which is made when it starts.</source>
        <translation>Der genaue Startaufruf. ${MA_HOME} steht für den Ordner des Versuchs, der beim Start angelegt wird.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show problem %1</source>
        <translation>Problem %1 anzeigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1, next version</source>
        <translation>%1, nächste Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Nicht erforderlich</translation>
    </message>
    <message>
        <source>My Algorithms</source>
        <translation>Meine Algorithmen</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation>Startbefehl</translation>
    </message>
    <message>
        <source>Preset image</source>
        <translation>Vordefiniertes Image</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>Startdatei</translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation>Codeverzeichnis</translation>
    </message>
    <message>
        <source>Local code directory</source>
        <translation>Lokales Codeverzeichnis</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>%1 (predownload)</source>
        <translation>%1 (Vorab-Download)</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Ein- und Ausgaben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Resource pool</source>
        <translation>Ressourcenpool</translation>
    </message>
    <message>
        <source>Instance flavor</source>
        <translation>Instanz-Flavor</translation>
    </message>
    <message>
        <source>Compute nodes</source>
        <translation>Rechenknoten</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Auto restart</source>
        <translation>Auto-Neustart</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Auto stop</source>
        <translation>Auto-Stopp</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Persistent log saving</source>
        <translation>Protokoll dauerhaft speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>dataset %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>installed first</source>
        <translation>werden zuerst installiert</translation>
    </message>
</context>
<context>
    <name>trainshed::TensorBoardRun</name>
    <message>
        <source>TensorBoard could not be started: %1</source>
        <translation>TensorBoard konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>TensorBoard could not be started: no folder of links could be made: %1</source>
        <translation>TensorBoard konnte nicht gestartet werden: Ein Ordner mit Verknüpfungen konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>TensorBoard could not be started: a link to “%1” failed: %2</source>
        <translation>TensorBoard konnte nicht gestartet werden: Eine Verknüpfung mit „%1“ ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>TensorBoard was ended: it said nothing for too long.</source>
        <translation>TensorBoard wurde beendet: Es hat zu lange nichts gesagt.</translation>
    </message>
    <message>
        <source>TensorBoard was ended: it told no address in time. It said last: %1</source>
        <translation>TensorBoard wurde beendet: Es hat nicht rechtzeitig eine Adresse genannt. Zuletzt sagte es: %1</translation>
    </message>
    <message>
        <source>TensorBoard has ended: %1</source>
        <translation>TensorBoard hat sich beendet: %1</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>es hat nichts gesagt</translation>
    </message>
</context>
<context>
    <name>trainshed::TensorBoards</name>
    <message>
        <source>The outputs of “%1” hold no TensorBoard event file yet.</source>
        <translation>Die Ausgaben von „%1“ enthalten noch keine Ereignisdatei für TensorBoard.</translation>
    </message>
    <message>
        <source>The outputs of these jobs hold no TensorBoard event file yet.</source>
        <translation>Die Ausgaben dieser Jobs enthalten noch keine Ereignisdatei für TensorBoard.</translation>
    </message>
    <message>
        <source>No program “tensorboard” is installed any more.</source>
        <translation>Es ist kein Programm „tensorboard“ mehr installiert.</translation>
    </message>
    <message>
        <source>TensorBoard is starting for “%1”…</source>
        <translation>TensorBoard wird für „%1“ gestartet …</translation>
    </message>
    <message>
        <source>TensorBoard is starting for %1 jobs…</source>
        <translation>TensorBoard wird für %1 Jobs gestartet …</translation>
    </message>
    <message>
        <source>TensorBoard is starting for %1 of %2 jobs: the others have no event file yet.</source>
        <translation>TensorBoard wird für %1 von %2 Jobs gestartet: Die anderen haben noch keine Ereignisdatei.</translation>
    </message>
    <message>
        <source>TensorBoard is at %1 until this window is closed.</source>
        <translation>TensorBoard ist unter %1 zu erreichen, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>No browser could be started. TensorBoard is at %1</source>
        <translation>Es konnte kein Browser gestartet werden. TensorBoard ist unter %1 zu erreichen</translation>
    </message>
</context>
<context>
    <name>trainshed::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the transfer</source>
        <translation>Fortschritt der Übertragung</translation>
    </message>
    <message>
        <source>Cancel the transfer</source>
        <translation>Die Übertragung abbrechen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is done, and how far it is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Progress of the archive</source>
        <translation>Fortschritt des Archivs</translation>
    </message>
    <message>
        <source>Cancel the archive</source>
        <translation>Das Archiv abbrechen</translation>
    </message>
    <message>
        <source>the store has been asking to go slower for %1</source>
        <translation>der Speicher bittet seit %1 um langsamere Anfragen</translation>
    </message>
</context>
<context>
    <name>trainshed::TrayIcon</name>
    <message>
        <source>&amp;Show Trainshed</source>
        <translation>Trainshed &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Trainshed: %1 running, %2 waiting</source>
        <translation>Trainshed: %1 laufend, %2 wartend</translation>
    </message>
</context>
<context>
    <name>trainshed::UploadsDialog</name>
    <message>
        <source>Unfinished uploads in “%1”</source>
        <translation>Unvollendete Uploads in „%1“</translation>
    </message>
    <message>
        <source>Big files go to the store in parts. What was begun and never put together costs space, and no list of the bucket shows it.</source>
        <translation>Große Dateien gehen in Teilen zum Speicher. Was begonnen und nie zusammengesetzt wurde, belegt Platz, und keine Liste des Buckets zeigt es.</translation>
    </message>
    <message>
        <source>Message about the uploads</source>
        <translation>Meldung zu den Uploads</translation>
    </message>
    <message>
        <source>&amp;Abort…</source>
        <translation>Ab&amp;brechen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Unvollendete Uploads</translation>
    </message>
    <message>
        <source>Asking the store…</source>
        <translation>Speicher wird abgefragt…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing was left behind</source>
        <translation>Nichts ist liegen geblieben</translation>
    </message>
    <message>
        <source>Being continued now, and not among them: %1.</source>
        <translation>Werden gerade fortgesetzt und gehören nicht dazu: %1.</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Es gibt mehr als diese.</translation>
    </message>
    <message>
        <source>Abort uploads</source>
        <translation>Uploads abbrechen</translation>
    </message>
    <message>
        <source>Abort the upload of “%1”?</source>
        <translation>Den Upload von „%1“ abbrechen?</translation>
    </message>
    <message>
        <source>Abort %1 uploads?</source>
        <translation>%1 Uploads abbrechen?</translation>
    </message>
    <message>
        <source>The store throws away the parts that it has. Whoever is still sending them from elsewhere has to begin anew.</source>
        <translation>Der Speicher verwirft die Teile, die er hat. Wer sie anderswo noch sendet, muss von vorn beginnen.</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Aborted: %1 uploads.</source>
        <translation>Abgebrochen: %1 Uploads.</translation>
    </message>
</context>
<context>
    <name>trainshed::UsageTab</name>
    <message>
        <source>Resource usage message</source>
        <translation>Meldung zur Ressourcennutzung</translation>
    </message>
    <message>
        <source>Resource usage as a table</source>
        <translation>Ressourcennutzung als Tabelle</translation>
    </message>
    <message>
        <source>Resource usage over time</source>
        <translation>Ressourcennutzung im Verlauf</translation>
    </message>
    <message>
        <source>Left and Right choose a moment, + and − zoom, Ctrl+Left and Ctrl+Right pan, 0 shows everything. The same values are in the table.</source>
        <translation>Links und Rechts wählen einen Zeitpunkt, + und − zoomen, Strg+Links und Strg+Rechts verschieben, 0 zeigt alles. Dieselben Werte stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder verbergen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>CPU: %1 cores in the mean, %2 of CPU time</source>
        <translation>CPU: im Mittel %1 Kerne, %2 CPU-Zeit</translation>
    </message>
    <message>
        <source>Memory: %1 at most</source>
        <translation>Speicher: höchstens %1</translation>
    </message>
    <message>
        <source>Disk: %1 read, %2 written</source>
        <translation>Datenträger: %1 gelesen, %2 geschrieben</translation>
    </message>
    <message>
        <source>Of all processes of the job. Memory is what each has in RAM; what processes share counts in each. Disk is what really went to or came from storage.</source>
        <translation>Von allen Prozessen des Jobs. Speicher ist, was jeder im RAM hat; was Prozesse teilen, zählt bei jedem. Datenträger ist, was wirklich vom Speicher kam oder dorthin ging.</translation>
    </message>
    <message>
        <source>The first values come in a second or two.</source>
        <translation>Die ersten Werte kommen in ein, zwei Sekunden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>Nothing was measured: the job did not run, or for less than a second.</source>
        <translation>Es wurde nichts gemessen: Der Job lief nicht oder kürzer als eine Sekunde.</translation>
    </message>
    <message>
        <source>What the job uses is measured while it runs.</source>
        <translation>Was der Job braucht, wird gemessen, solange er läuft.</translation>
    </message>
    <message>
        <source>Resource usage</source>
        <translation>Ressourcennutzung</translation>
    </message>
    <message>
        <source>Resource usage of</source>
        <translation>Ressourcennutzung von</translation>
    </message>
    <message>
        <source>What the values are of: all processes of the job, or a GPU that it was on</source>
        <translation>Wovon die Werte sind: von allen Prozessen des Jobs oder von einer GPU, auf der er lief</translation>
    </message>
    <message>
        <source>GPU: %1 busy in the mean</source>
        <translation>GPU: im Mittel zu %1 ausgelastet</translation>
    </message>
    <message>
        <source>GPU memory: %1 at most</source>
        <translation>GPU-Speicher: höchstens %1</translation>
    </message>
    <message>
        <source>Energy: %1 Wh</source>
        <translation>Energie: %1 Wh</translation>
    </message>
    <message>
        <source>Busy, temperature and power are of the whole GPU while the job was on it; the memory is that of the job, where the driver tells it.</source>
        <translation>Auslastung, Temperatur und Leistung sind die der ganzen GPU, während der Job darauf lief; der Speicher ist der des Jobs, wo der Treiber ihn nennt.</translation>
    </message>
</context>
<context>
    <name>trainshed::UsageTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <translation>%1, Maximum</translation>
    </message>
</context>
<context>
    <name>trainshed::ValueEditor</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>trainshed::VariableRow</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <translation>Name von Variable %1</translation>
    </message>
    <message>
        <source>Value of variable %1</source>
        <translation>Wert von Variable %1</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>Variable %1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>The value is shown as dots and kept outside of the job’s record</source>
        <translation>Der Wert wird als Punkte angezeigt und außerhalb der Jobdaten aufbewahrt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Hide the value</source>
        <translation>Den Wert verbergen</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Den Wert anzeigen</translation>
    </message>
    <message>
        <source>Show the value of variable %1</source>
        <translation>Den Wert von Variable %1 anzeigen</translation>
    </message>
    <message>
        <source>Variable %1 is a secret</source>
        <translation>Variable %1 ist geheim</translation>
    </message>
</context>
<context>
    <name>trainshed::VersionsTab</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 (shown)</source>
        <translation>%1 (angezeigt)</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare the versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Open all settings of these versions side by side</source>
        <translation>Alle Einstellungen dieser Versionen nebeneinander öffnen</translation>
    </message>
    <message>
        <source>Changes of the version</source>
        <translation>Änderungen der Version</translation>
    </message>
    <message>
        <source>Code changes…</source>
        <translation>Codeänderungen…</translation>
    </message>
    <message>
        <source>Open what changed in the code</source>
        <translation>Öffnen, was sich im Code geändert hat</translation>
    </message>
    <message>
        <source>Choose up to %1 versions to compare.</source>
        <translation>Wählen Sie bis zu %1 Versionen zum Vergleichen aus.</translation>
    </message>
    <message>
        <source>%1 is the first version.</source>
        <translation>%1 ist die erste Version.</translation>
    </message>
    <message>
        <source>Choose a version to see what it changed.</source>
        <translation>Wählen Sie eine Version aus, um ihre Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>No setting differs between %1.</source>
        <translation>Keine Einstellung unterscheidet sich zwischen %1.</translation>
    </message>
    <message>
        <source>What %2 changed from %1</source>
        <translation>Was %2 gegenüber %1 geändert hat</translation>
    </message>
    <message>
        <source>What differs between %1</source>
        <translation>Unterschiede zwischen %1</translation>
    </message>
</context>
</TS>
