<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AlgorithmFacts</name>
    <message>
        <source>Integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>String</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小于%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Hyperparameter</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation>启动命令</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>启动文件</translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation>代码目录</translation>
    </message>
    <message>
        <source>Local code directory</source>
        <translation>本地代码目录</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>工作目录</translation>
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
        <translation>资源类型</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation>获取方式</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>A job may add its own.</source>
        <translation>作业可以增加自己的超参。</translation>
    </message>
    <message>
        <source>A job may not add any.</source>
        <translation>作业不能增加超参。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>取值范围</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>It takes no input.</source>
        <translation>该算法没有输入。</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>It has no output.</source>
        <translation>该算法没有输出。</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no archive that can be read here: zip, tar, tar.gz, tar.bz2, tar.xz or tar.zst.</source>
        <translation>“%1”不是此处可读取的归档：zip、tar、tar.gz、tar.bz2、tar.xz 或 tar.zst。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing of it was used; fetch or make it again.</source>
        <translation>“%1”已损坏，未使用其中任何内容；请重新下载或重新制作。</translation>
    </message>
    <message>
        <source>“%1” ends too early. Nothing of it was used; fetch or make it again.</source>
        <translation>“%1”提前结束，未使用其中任何内容；请重新下载或重新制作。</translation>
    </message>
    <message>
        <source>“%1” goes on after its end, so it is damaged or is several archives in one file. Nothing of it was used.</source>
        <translation>“%1”在结尾之后仍有内容，说明已损坏或一个文件中含多个归档。未使用其中任何内容。</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Unpack it yourself, and give the folder.</source>
        <translation>“%1”已加密。请自行解压后填写文件夹。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than 200 times its size, as only a trap does. If it is none, unpack it yourself, and give the folder.</source>
        <translation>“%1”解压后会超过其大小的 200 倍，通常只有陷阱才会这样。如果不是，请自行解压后填写文件夹。</translation>
    </message>
    <message>
        <source>“%1” holds more files than can be unpacked here.</source>
        <translation>“%1”包含的文件数超出此处可解压的数量。</translation>
    </message>
    <message>
        <source>“%1” takes more memory to unpack than is allowed: it was packed with a window that is too large.</source>
        <translation>解压“%1”需要的内存超出允许范围：打包时使用的窗口过大。</translation>
    </message>
    <message>
        <source>There is no such file in “%1”.</source>
        <translation>“%1”中没有此文件。</translation>
    </message>
    <message>
        <source>“%1” could not be unpacked: there is no space left.</source>
        <translation>无法解压“%1”：空间不足。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be unpacked.</source>
        <translation>无法解压“%1”。</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that can&apos;t be read here.</source>
        <translation>“%1”的打包方式在此处无法读取。</translation>
    </message>
    <message>
        <source>“%1” was left out: its name leads out of the archive</source>
        <translation>“%1”已略过：其名称指向归档之外</translation>
    </message>
    <message>
        <source>“%1” was left out: its name can&apos;t be a file&apos;s</source>
        <translation>“%1”已略过：该名称不能作为文件名</translation>
    </message>
    <message>
        <source>“%1” was left out: it lies in too many folders</source>
        <translation>“%1”已略过：所在文件夹层级过深</translation>
    </message>
    <message>
        <source>“%1” was left out: it is a device, a pipe or a socket</source>
        <translation>“%1”已略过：它是设备、管道或套接字</translation>
    </message>
    <message>
        <source>“%1” was left out: it is a link out of the archive or to nothing</source>
        <translation>“%1”已略过：它是指向归档之外或不存在目标的链接</translation>
    </message>
    <message>
        <source>“%1” was left out: it is a second name of what is not in the archive</source>
        <translation>“%1”已略过：它是归档中不存在的内容的另一个名称</translation>
    </message>
    <message>
        <source>“%1” was left out: a file is where it wants a folder, or the other way round</source>
        <translation>“%1”已略过：它需要文件夹的位置上是文件，或相反</translation>
    </message>
    <message>
        <source>“%1” was taken without its leading “/”</source>
        <translation>“%1”已去掉开头的“/”后采用</translation>
    </message>
    <message>
        <source>“%1” was taken without its special rights</source>
        <translation>“%1”已去掉特殊权限后采用</translation>
    </message>
    <message>
        <source>“%1” is in the archive more than once; the last one counts</source>
        <translation>“%1”在归档中出现多次；以最后一个为准</translation>
    </message>
    <message>
        <source>“%1” differs from another name only in its case</source>
        <translation>“%1”与另一个名称仅大小写不同</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>解压已取消。</translation>
    </message>
    <message>
        <source>“%1” was not unpacked: the program that reads archives no longer answered.</source>
        <translation>未解压“%1”：读取归档的程序不再响应。</translation>
    </message>
    <message>
        <source>“%1” was rejected: the program that reads archives crashed over it.</source>
        <translation>已拒绝“%1”：读取归档的程序因它崩溃。</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>“%1” was rejected: the program that reads archives failed over it.</source>
        <translation>已拒绝“%1”：读取归档的程序因它失败。</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message>
        <source>The program that reads archives, trainshed-archive, does not start.</source>
        <translation>读取归档的程序 trainshed-archive 无法启动。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than is allowed or there is space for.</source>
        <translation>“%1”解压后超出允许范围或可用空间。</translation>
    </message>
    <message>
        <source>Packing was cancelled.</source>
        <translation>打包已取消。</translation>
    </message>
    <message>
        <source>“%1” would be larger than an archive of its kind can be. Choose .tar.zst or .tar.gz.</source>
        <translation>“%1”将超出此类归档的大小上限。请选择 .tar.zst 或 .tar.gz。</translation>
    </message>
    <message>
        <source>“%1” could not be packed.</source>
        <translation>无法打包“%1”。</translation>
    </message>
    <message>
        <source>“%1” is being written already.</source>
        <translation>正在写入“%1”。</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 bytes.</source>
        <translation>文件“%1”大于%2字节。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be synced.</source>
        <translation>无法同步文件夹“%1”。</translation>
    </message>
</context>
<context>
    <name>AwsKeys</name>
    <message>
        <source>The file “%1” with the keys can&apos;t be read.</source>
        <translation>无法读取存放密钥的文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” is too big to be one with keys.</source>
        <translation>文件“%1”过大，不可能是密钥文件。</translation>
    </message>
    <message>
        <source>The profile “%1” of ~/.aws gets its keys through “%2”, which is not supported. Put keys into “%3”, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY before the engine starts.</source>
        <translation>~/.aws 的配置“%1”通过“%2”获取密钥，不受支持。请将密钥写入“%3”，或在引擎启动前设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY。</translation>
    </message>
    <message>
        <source>The profile “%1” in “%2” has no keys. Add them there, or choose another profile.</source>
        <translation>“%2”中的配置“%1”没有密钥。请在其中添加，或选择其他配置。</translation>
    </message>
    <message>
        <source>No keys: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set for the engine, and “%1” has no profile “%2”.</source>
        <translation>没有密钥：引擎未设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY，且“%1”中没有配置“%2”。</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1天%2小时</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1/%2 个文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>CodeDiff</name>
    <message>
        <source>No code is kept of this version.</source>
        <translation>未保留该版本的代码。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>文件夹“%1”已不存在。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
    <message>
        <source>Choose the code directory</source>
        <translation>选择代码目录</translation>
    </message>
    <message>
        <source>Choose the boot file</source>
        <translation>选择启动文件</translation>
    </message>
    <message>
        <source>Python files (*.py)</source>
        <translation>Python文件 (*.py)</translation>
    </message>
    <message>
        <source>Browse for the code directory</source>
        <translation>浏览代码目录</translation>
    </message>
    <message>
        <source>Choose an archive with the code</source>
        <translation>选择包含代码的归档</translation>
    </message>
    <message>
        <source>Browse for the boot file</source>
        <translation>浏览启动文件</translation>
    </message>
    <message>
        <source>The .py file in the code directory that starts the training.</source>
        <translation>代码目录中用于启动训练的.py文件。</translation>
    </message>
    <message>
        <source>“%1” is not inside the code directory.</source>
        <translation>“%1”不在代码目录中。</translation>
    </message>
    <message>
        <source>No Python was found on this computer.</source>
        <translation>在本机上未找到Python。</translation>
    </message>
    <message>
        <source>A Python environment of this computer.</source>
        <translation>本机上的一个Python环境。</translation>
    </message>
</context>
<context>
    <name>CodeStore</name>
    <message>
        <source>“%1” could not be stored.</source>
        <translation>无法保存“%1”。</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>复制已取消。</translation>
    </message>
    <message>
        <source>The code of this job is not kept any more.</source>
        <translation>该作业的代码已不再保留。</translation>
    </message>
    <message>
        <source>“%1” is a device, a pipe or a socket and can&apos;t be copied.</source>
        <translation>“%1”是设备、管道或套接字，无法复制。</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>无法删除“%1”。</translation>
    </message>
    <message>
        <source>Code is being stored just now.</source>
        <translation>目前正在保存代码。</translation>
    </message>
    <message>
        <source>The list of the stored code&apos;s files is damaged.</source>
        <translation>已保存代码的文件清单已损坏。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Section</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>hyperparameter</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Basic settings</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源配置</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>My Algorithms</source>
        <translation>我的算法</translation>
    </message>
    <message>
        <source>Custom image</source>
        <translation>自定义镜像</translation>
    </message>
    <message>
        <source>Custom script on a preset image</source>
        <translation>基于预置镜像的自定义脚本</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation>退出原因</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>创建方式</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户ID</translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation>代码目录</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>启动文件</translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation>启动命令</translation>
    </message>
    <message>
        <source>Local code directory</source>
        <translation>本地代码目录</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>dataset %1, version %2</source>
        <translation>数据集%1，版本%2</translation>
    </message>
    <message>
        <source>%1: obtained from</source>
        <translation>%1：获取方式</translation>
    </message>
    <message>
        <source>%1: predownload</source>
        <translation>%1：预下载至本地目录</translation>
    </message>
    <message>
        <source>Resource pool</source>
        <translation>资源池</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Instance flavor</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Compute nodes</source>
        <translation>计算节点个数</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>作业优先级</translation>
    </message>
    <message>
        <source>Auto restart</source>
        <translation>故障自动重启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>Auto stop</source>
        <translation>自动停止</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Job log path</source>
        <translation>作业日志路径</translation>
    </message>
    <message>
        <source>%1 (kept as %2)</source>
        <translation>%1（保存为%2）</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>installed first</source>
        <translation>先安装</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1，最优值</translation>
    </message>
    <message>
        <source>%1, last</source>
        <translation>%1，最新值</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>“%1” is asked to stop.</source>
        <translation>已请求停止“%1”。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>A priority is 1, 2 or 3 (the highest), not “%1”.</source>
        <translation>优先级只能是1、2或3（最高），不能是“%1”。</translation>
    </message>
    <message>
        <source>“%1” has priority %2.</source>
        <translation>“%1”的优先级为%2。</translation>
    </message>
    <message>
        <source>End the processes of jobs</source>
        <translation>结束作业的进程</translation>
    </message>
    <message>
        <source>Delete jobs with their folders</source>
        <translation>删除作业及其文件夹</translation>
    </message>
    <message>
        <source>Also a job that has not ended: it is stopped first.</source>
        <translation>也包括未结束的作业：先停止再删除。</translation>
    </message>
    <message>
        <source>Change the priority of a waiting job</source>
        <translation>修改等待中作业的优先级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>The algorithm can&apos;t be saved as it is.</source>
        <translation>该算法按目前的内容无法保存。</translation>
    </message>
    <message>
        <source>“algorithm create” needs a file: -f FILE.</source>
        <translation>“algorithm create”需要一个文件：-f FILE。</translation>
    </message>
    <message>
        <source>“algorithm update” needs a file: -f FILE.</source>
        <translation>“algorithm update”需要一个文件：-f FILE。</translation>
    </message>
    <message>
        <source>The algorithm&apos;s file; - is standard input.</source>
        <translation>算法文件；-表示标准输入。</translation>
    </message>
    <message>
        <source>The saved algorithms</source>
        <translation>已保存的算法</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>其中的一个</translation>
    </message>
    <message>
        <source>Save an algorithm</source>
        <translation>保存算法</translation>
    </message>
    <message>
        <source>Change an algorithm; jobs keep what they were submitted with</source>
        <translation>修改算法；作业保留其提交时的内容</translation>
    </message>
    <message>
        <source>Delete an algorithm</source>
        <translation>删除算法</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1须为%2至%3之间的整数，不能是“%4”。</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text for people.</source>
        <translation>输出一个JSON文档，而不是供人阅读的文本。</translation>
    </message>
    <message>
        <source>No messages but errors.</source>
        <translation>除错误外不输出消息。</translation>
    </message>
    <message>
        <source>Everything below this folder (TRAINSHED_HOME).</source>
        <translation>所有数据都放在该文件夹下（TRAINSHED_HOME）。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Usage: trainshedctl %1 %2</source>
        <translation>用法：trainshedctl %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>Usage: trainshedctl [--json] [--quiet] [--home DIR] COMMAND …</source>
        <translation>用法：trainshedctl [--json] [--quiet] [--home DIR] COMMAND …</translation>
    </message>
    <message>
        <source>Submits, lists, follows, stops and repeats training jobs.</source>
        <translation>提交、列出、跟踪、停止和重建训练作业。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>JOB is an ID, a name (its newest version) or NAME/V0002.</source>
        <translation>JOB是ID、名称（取最新版本）或NAME/V0002。</translation>
    </message>
    <message>
        <source>“trainshedctl COMMAND --help” shows the options of one command.</source>
        <translation>“trainshedctl COMMAND --help”显示单个命令的选项。</translation>
    </message>
    <message>
        <source>“%1 --help” says more.</source>
        <translation>详见“%1 --help”。</translation>
    </message>
    <message>
        <source>A command is needed.</source>
        <translation>需要一个命令。</translation>
    </message>
    <message>
        <source>“%1” comes with a later version.</source>
        <translation>“%1”将在后续版本中提供。</translation>
    </message>
    <message>
        <source>“%1” needs to know what to do.</source>
        <translation>“%1”后面需要写明要做什么。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>An argument of “%1” is missing.</source>
        <translation>“%1”缺少参数。</translation>
    </message>
    <message>
        <source>“%1” takes fewer arguments.</source>
        <translation>“%1”的参数过多。</translation>
    </message>
    <message>
        <source>--home needs a folder.</source>
        <translation>--home需要一个文件夹。</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>running, process %1</source>
        <translation>运行中，进程%1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主目录</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>%1, of which %2 run and %3 wait</source>
        <translation>共%1个，其中%2个运行中，%3个等待中</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>引擎未运行。</translation>
    </message>
    <message>
        <source>The engine was asked to end, but its process %1 is still there.</source>
        <translation>已请求引擎结束，但其进程%1仍然存在。</translation>
    </message>
    <message>
        <source>The engine has ended; jobs that run go on.</source>
        <translation>引擎已结束；运行中的作业继续运行。</translation>
    </message>
    <message>
        <source>Whether it runs, and what it does</source>
        <translation>引擎是否在运行，以及正在做什么</translation>
    </message>
    <message>
        <source>Start it; other commands do so by themselves</source>
        <translation>启动引擎；其他命令会自动启动它</translation>
    </message>
    <message>
        <source>End it; running jobs go on</source>
        <translation>结束引擎；运行中的作业继续运行</translation>
    </message>
    <message>
        <source>There is no experiment “%1”.</source>
        <translation>没有实验“%1”。</translation>
    </message>
    <message>
        <source>The experiment can&apos;t be made.</source>
        <translation>无法创建该实验。</translation>
    </message>
    <message>
        <source>“%1” is deleted; its jobs stay.</source>
        <translation>“%1”已删除；其作业保留。</translation>
    </message>
    <message>
        <source>The experiments: named groups of jobs</source>
        <translation>实验：具名的作业分组</translation>
    </message>
    <message>
        <source>Make an experiment</source>
        <translation>创建实验</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>实验的说明。</translation>
    </message>
    <message>
        <source>Delete an experiment; its jobs stay</source>
        <translation>删除实验；其作业保留</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>Standard input is longer than a job file may be.</source>
        <translation>标准输入超过了作业文件允许的长度。</translation>
    </message>
    <message>
        <source>There is no status “%1”; there are %2.</source>
        <translation>没有状态“%1”；可用的状态有：%2。</translation>
    </message>
    <message>
        <source>Jobs, newest first</source>
        <translation>作业，最新的在前</translation>
    </message>
    <message>
        <source>Only jobs of this status; may be given more than once.</source>
        <translation>只列出该状态的作业；可多次指定。</translation>
    </message>
    <message>
        <source>Only jobs of this experiment.</source>
        <translation>只列出该实验的作业。</translation>
    </message>
    <message>
        <source>Only jobs whose name matches, with * and ?.</source>
        <translation>只列出名称匹配的作业，可使用*和?。</translation>
    </message>
    <message>
        <source>At most so many; without it all.</source>
        <translation>最多列出的个数；不指定则全部列出。</translation>
    </message>
    <message>
        <source>Everything about one job or one version</source>
        <translation>一个作业或一个版本的全部信息</translation>
    </message>
    <message>
        <source>What happened to the job</source>
        <translation>该作业发生过的事件</translation>
    </message>
    <message>
        <source>“%1” has no attempt %2.</source>
        <translation>“%1”没有第%2次尝试。</translation>
    </message>
    <message>
        <source>“%1” has not started yet; waiting.</source>
        <translation>“%1”尚未开始；正在等待。</translation>
    </message>
    <message>
        <source>— attempt %1 —</source>
        <translation>— 第%1次尝试 —</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已被删除。</translation>
    </message>
    <message>
        <source>“%1” has written no log yet.</source>
        <translation>“%1”尚未写入日志。</translation>
    </message>
    <message>
        <source>“%1” has no node %2: it runs on one, number 0.</source>
        <translation>“%1”没有节点%2：它只在一个节点上运行，编号为0。</translation>
    </message>
    <message>
        <source>The log&apos;s bytes, unchanged</source>
        <translation>日志的原始字节，不作改动</translation>
    </message>
    <message>
        <source>Go on until the job has ended; waits for one that has not started.</source>
        <translation>持续输出直到作业结束；作业尚未开始时会等待。</translation>
    </message>
    <message>
        <source>Begin so many lines before the end.</source>
        <translation>从末尾之前的若干行开始。</translation>
    </message>
    <message>
        <source>The node, counted from 0.</source>
        <translation>节点，从0开始计数。</translation>
    </message>
    <message>
        <source>The attempt of a job that was restarted, from 1; else the newest.</source>
        <translation>重启过的作业的第几次尝试，从1开始；默认为最近一次。</translation>
    </message>
    <message>
        <source>The job&apos;s events too, on standard error.</source>
        <translation>同时在标准错误上输出作业的事件。</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation>代码目录</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>启动文件</translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation>启动命令</translation>
    </message>
    <message>
        <source>Local code directory</source>
        <translation>本地代码目录</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>hyperparameter</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation>获取方式</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>数据存储位置</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Hyperparameter</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>资源池</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Auto restart</source>
        <translation>故障自动重启</translation>
    </message>
    <message>
        <source>Auto stop</source>
        <translation>自动停止</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点数</translation>
    </message>
    <message>
        <source>CPUs free</source>
        <translation>空闲CPU</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>临时存储</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>Where jobs can run, and what is free now</source>
        <translation>作业可以在哪里运行，以及目前的空闲资源</translation>
    </message>
    <message>
        <source>The slices of a pool that a job can ask for</source>
        <translation>作业可以申请的资源池规格</translation>
    </message>
    <message>
        <source>Only those of this pool.</source>
        <translation>只列出该资源池的规格。</translation>
    </message>
    <message>
        <source>The Python environments of this computer</source>
        <translation>本机上的Python环境</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>重新查找。</translation>
    </message>
    <message>
        <source>The time was over before it ended.</source>
        <translation>等待超时，作业尚未结束。</translation>
    </message>
    <message>
        <source>The job file; - is standard input.</source>
        <translation>作业文件；-表示标准输入。</translation>
    </message>
    <message>
        <source>The job can&apos;t be made as it is.</source>
        <translation>该作业按目前的内容无法创建。</translation>
    </message>
    <message>
        <source>“job create” needs a job file: -f FILE.</source>
        <translation>“job create”需要一个作业文件：-f FILE。</translation>
    </message>
    <message>
        <source>“job check” needs a job file: -f FILE.</source>
        <translation>“job check”需要一个作业文件：-f FILE。</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>command: %1</source>
        <translation>命令：%1</translation>
    </message>
    <message>
        <source>The job has no hyperparameter of that name; it has: %1.</source>
        <translation>作业没有该名称的超参；现有超参：%1。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>--set takes NAME=VALUE, not “%1”.</source>
        <translation>--set的格式为NAME=VALUE，不能是“%1”。</translation>
    </message>
    <message>
        <source>Return when the job has ended; status 1 unless it is Completed.</source>
        <translation>作业结束后返回；除非作业“已完成”，否则退出码为1。</translation>
    </message>
    <message>
        <source>Where the name is taken: the next version of that job.</source>
        <translation>名称已被占用时：创建该作业的下一个版本。</translation>
    </message>
    <message>
        <source>Submit a job file; prints ID and version</source>
        <translation>提交作业文件；输出ID和版本</translation>
    </message>
    <message>
        <source>The same checks without submitting</source>
        <translation>执行同样的检查，但不提交</translation>
    </message>
    <message>
        <source>Submit the next version of a job, with changes</source>
        <translation>提交作业的下一个版本，可作修改</translation>
    </message>
    <message>
        <source>Another value for a hyperparameter.</source>
        <translation>为超参指定另一个值。</translation>
    </message>
    <message>
        <source>A new job of this name instead of a version.</source>
        <translation>以该名称创建新作业，而不是新版本。</translation>
    </message>
    <message>
        <source>The job file that would make the job again</source>
        <translation>可重新创建该作业的作业文件</translation>
    </message>
    <message>
        <source>The time was over before all jobs had ended.</source>
        <translation>等待超时，并非所有作业都已结束。</translation>
    </message>
    <message>
        <source>The job “%1” was deleted before it had ended.</source>
        <translation>作业“%1”在结束之前已被删除。</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, not “%1”.</source>
        <translation>--timeout须为秒数，不能是“%1”。</translation>
    </message>
    <message>
        <source>Return when all have ended; status 1 unless all are Completed</source>
        <translation>全部结束后返回；除非全部“已完成”，否则退出码为1</translation>
    </message>
    <message>
        <source>Give up after so long (status 124).</source>
        <translation>超过该时长后放弃等待（退出码124）。</translation>
    </message>
    <message>
        <source>Watching from revision %1 on; Ctrl+C ends.</source>
        <translation>从修订版本%1开始监视；按Ctrl+C结束。</translation>
    </message>
    <message>
        <source>One line of JSON for each change, until interrupted</source>
        <translation>每次变化输出一行JSON，直到被中断</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>What differs between jobs or versions, a column each</source>
        <translation>作业或版本之间的差异，每个作业或版本一列</translation>
    </message>
    <message>
        <source>Settings that are the same too.</source>
        <translation>同时列出相同的设置项。</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>changed since it was published</source>
        <translation>发布后被修改</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…另有%1个</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>The dataset can&apos;t be made.</source>
        <translation>无法创建该数据集。</translation>
    </message>
    <message>
        <source>“%1”, %2, is as it was published.</source>
        <translation>“%1”（%2）与发布时一致。</translation>
    </message>
    <message>
        <source>“%1”, %2, was changed after it was published.</source>
        <translation>“%1”（%2）在发布后被修改。</translation>
    </message>
    <message>
        <source>“%1” is deleted; its data stay where they are.</source>
        <translation>“%1”已删除；其数据保留在原处。</translation>
    </message>
    <message>
        <source>What the data are.</source>
        <translation>数据的说明。</translation>
    </message>
    <message>
        <source>What is special about this version.</source>
        <translation>该版本的特别之处。</translation>
    </message>
    <message>
        <source>The datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>One of them with its versions</source>
        <translation>其中的一个及其版本</translation>
    </message>
    <message>
        <source>Also the first N files of the newest version.</source>
        <translation>同时列出最新版本的前N个文件。</translation>
    </message>
    <message>
        <source>Freeze what lies there now as the next version; shows what has changed</source>
        <translation>将文件夹中当前的内容固定为下一个版本；显示有哪些变化</translation>
    </message>
    <message>
        <source>Are the data still as they were published? Status 1 if not</source>
        <translation>检查数据是否仍与发布时一致；不一致时退出码为1</translation>
    </message>
    <message>
        <source>Change name or description</source>
        <translation>修改名称或描述</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>新名称。</translation>
    </message>
    <message>
        <source>Delete a dataset and its versions; the data stay</source>
        <translation>删除数据集及其版本；数据保留</translation>
    </message>
    <message>
        <source>dataset %1: %2</source>
        <translation>数据集%1：%2</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>installed first</source>
        <translation>先安装</translation>
    </message>
    <message>
        <source>Best metric</source>
        <translation>最佳指标</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最优值</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>What a job measured: name, step, value, time</source>
        <translation>作业测得的指标：名称、步数、值、时间</translation>
    </message>
    <message>
        <source>This line is too long for a secret key.</source>
        <translation>该行过长，不可能是私有访问密钥。</translation>
    </message>
    <message>
        <source>A secret key is needed: on standard input, or in TRAINSHED_SECRET_KEY.</source>
        <translation>需要私有访问密钥：通过标准输入或TRAINSHED_SECRET_KEY提供。</translation>
    </message>
    <message>
        <source>There is nothing at “%1”.</source>
        <translation>“%1”处没有任何内容。</translation>
    </message>
    <message>
        <source>An object is left out, its name is no text: %1</source>
        <translation>已略过一个对象，其名称不是文本：%1</translation>
    </message>
    <message>
        <source>There is more; --limit ends the list here.</source>
        <translation>还有更多条目；列表因--limit到此为止。</translation>
    </message>
    <message>
        <source>%1 files, %2, %3/s</source>
        <translation>%1个文件，%2，%3/s</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1: %2</source>
        <translation>已略过：%1：%2</translation>
    </message>
    <message>
        <source>Use the keys of this storage profile.</source>
        <translation>使用该存储配置的密钥。</translation>
    </message>
    <message>
        <source>Buckets, or what lies in a bucket or folder (s3://bucket/folder/)</source>
        <translation>列出桶，或者桶或文件夹（s3://bucket/folder/）中的内容</translation>
    </message>
    <message>
        <source>Only the first N.</source>
        <translation>只列出前N个。</translation>
    </message>
    <message>
        <source>from AWS</source>
        <translation>来自AWS</translation>
    </message>
    <message>
        <source>from AWS, %1</source>
        <translation>来自AWS，%1</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>终端节点</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>桶</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其他所有桶</translation>
    </message>
    <message>
        <source>There is no storage profile “%1”.</source>
        <translation>没有存储配置“%1”。</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1须为以下之一：%2，不能是“%3”。</translation>
    </message>
    <message>
        <source>The storage profile can&apos;t be saved.</source>
        <translation>无法保存该存储配置。</translation>
    </message>
    <message>
        <source>Secret key (it is not shown): </source>
        <translation>私有访问密钥（不显示）： </translation>
    </message>
    <message>
        <source>There is no keychain: the secret key is kept in a file that only you can read.</source>
        <translation>没有密钥环：私有访问密钥保存在只有您能读取的文件中。</translation>
    </message>
    <message>
        <source>The storage profile “%1” is saved.</source>
        <translation>存储配置“%1”已保存。</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>The bucket “%1” goes to the default.</source>
        <translation>桶“%1”使用默认存储配置。</translation>
    </message>
    <message>
        <source>The bucket “%1” goes to “%2”.</source>
        <translation>桶“%1”使用“%2”。</translation>
    </message>
    <message>
        <source>The storage profile “%1” is removed; what is stored there stays.</source>
        <translation>存储配置“%1”已移除；存储中的内容保留。</translation>
    </message>
    <message>
        <source>The access key; the secret one is asked for.</source>
        <translation>访问密钥；随后会要求输入私有访问密钥。</translation>
    </message>
    <message>
        <source>stored, aws (AWS_… of the engine or ~/.aws) or anonymous.</source>
        <translation>stored、aws（引擎的AWS_…或~/.aws）或anonymous。</translation>
    </message>
    <message>
        <source>Keys of this profile in ~/.aws.</source>
        <translation>~/.aws中该配置的密钥。</translation>
    </message>
    <message>
        <source>Where the store wants one.</source>
        <translation>存储要求时填写。</translation>
    </message>
    <message>
        <source>auto, path or virtual.</source>
        <translation>auto、path或virtual。</translation>
    </message>
    <message>
        <source>Check the store with these certificates.</source>
        <translation>用这些证书校验存储。</translation>
    </message>
    <message>
        <source>Do not check who answers: only for trying out.</source>
        <translation>不校验应答方的身份：仅供试用。</translation>
    </message>
    <message>
        <source>Serves every bucket that has no profile of its own.</source>
        <translation>服务于所有没有单独配置的桶。</translation>
    </message>
    <message>
        <source>The new address.</source>
        <translation>新地址。</translation>
    </message>
    <message>
        <source>Ask for a new secret key.</source>
        <translation>要求输入新的私有访问密钥。</translation>
    </message>
    <message>
        <source>The stores that are known</source>
        <translation>已知的存储</translation>
    </message>
    <message>
        <source>Add a store; its secret key comes from the terminal, standard input or TRAINSHED_SECRET_KEY</source>
        <translation>添加存储；其私有访问密钥来自终端、标准输入或TRAINSHED_SECRET_KEY</translation>
    </message>
    <message>
        <source>Change a store&apos;s settings</source>
        <translation>修改存储的设置</translation>
    </message>
    <message>
        <source>Say what works of it. Status 1 if not all</source>
        <translation>测试存储的哪些功能正常。并非全部正常时退出码为1</translation>
    </message>
    <message>
        <source>Make it serve all buckets without a profile</source>
        <translation>使其服务于所有没有配置的桶</translation>
    </message>
    <message>
        <source>Give a bucket a profile; without one it goes to the default</source>
        <translation>为桶指定配置；不指定则使用默认配置</translation>
    </message>
    <message>
        <source>Forget a store and its keys</source>
        <translation>移除存储及其密钥</translation>
    </message>
    <message>
        <source>The outputs of “%1” are uploaded again.</source>
        <translation>正在重新上传“%1”的输出。</translation>
    </message>
    <message>
        <source>Upload outputs that did not arrive</source>
        <translation>上传未送达的输出</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>What downloaded inputs take up that are kept for another use</source>
        <translation>为再次使用而保留的已下载输入所占空间</translation>
    </message>
    <message>
        <source>Remove them; jobs keep what they have</source>
        <translation>将其移除；作业保留已有内容</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不再询问。</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: say --yes.</source>
        <translation>此操作无法撤销：请加上 --yes。</translation>
    </message>
    <message>
        <source>%1 [y/N] </source>
        <comment>a question; y for yes, N for no</comment>
        <translation>%1 [y/N] </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the answer that goes on; its first letter is enough</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>Make a dataset; with a location (folder, archive, s3://, https://) also its first version</source>
        <translation>创建数据集；给出位置（文件夹、归档、s3://、https://）时同时创建第一个版本</translation>
    </message>
    <message>
        <source>Sizes and times; checksums only where a time differs. In object storage and on the web there is one look only: the server is asked.</source>
        <translation>大小和时间；仅在时间不同时计算校验和。对象存储和网络上只有一种检查：询问服务器。</translation>
    </message>
    <message>
        <source>The whole job as one archive: settings, events, code, logs, outputs</source>
        <translation>将整个作业保存为一个归档：设置、事件、代码、日志、输出</translation>
    </message>
    <message>
        <source>Put a job that was saved as an archive back into the list, as it was; prints ID and version</source>
        <translation>将保存为归档的作业按原样放回列表；输出 ID 和版本</translation>
    </message>
    <message>
        <source>The outputs of this job hold no metrics.csv, metrics.jsonl or TensorBoard event file yet.</source>
        <translation>该作业的输出中还没有 metrics.csv、metrics.jsonl 或 TensorBoard 事件文件。</translation>
    </message>
    <message>
        <source>%1 (the store asks to go slower)</source>
        <translation>%1（存储要求放慢速度）</translation>
    </message>
    <message>
        <source>Copy an object, a folder&apos;s content or a file into the folder TO, from here, to here or between stores</source>
        <translation>将对象、文件夹内容或文件复制到文件夹 TO：从本机、到本机或在存储之间</translation>
    </message>
    <message>
        <source>The bucket “%1” is there.</source>
        <translation>桶“%1”已创建。</translation>
    </message>
    <message>
        <source>Delete the bucket “%1”, if it is empty?</source>
        <translation>如果桶“%1”为空，是否删除？</translation>
    </message>
    <message>
        <source>The bucket “%1” is deleted.</source>
        <translation>桶“%1”已删除。</translation>
    </message>
    <message>
        <source>“%1” is no age. Write it like 90m, 12h, 3d or 2w.</source>
        <translation>“%1”不是有效的时长。请写成 90m、12h、3d 或 2w。</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已有时长</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) that this engine is at work on are left out.</source>
        <translation>
            <numerusform>已略过本引擎正在进行的 %n 个上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; these are the first %1.</source>
        <translation>还有更多；这里是前 %1 个。</translation>
    </message>
    <message>
        <source>Say which: KEY…, --older-than AGE or --all.</source>
        <translation>请指明：KEY…、--older-than AGE 或 --all。</translation>
    </message>
    <message>
        <source>There is no such unfinished upload of “%1”.</source>
        <translation>“%1”没有这样的未完成上传。</translation>
    </message>
    <message numerus="yes">
        <source>Throw away the parts of %n upload(s)?</source>
        <translation>
            <numerusform>是否丢弃 %n 个上传的分段？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) aborted.</source>
        <translation>
            <numerusform>已中止 %n 个上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those begun so long ago: 90m, 12h, 3d, 2w.</source>
        <translation>仅限早于此时长开始的：90m、12h、3d、2w。</translation>
    </message>
    <message>
        <source>Only keys that begin so.</source>
        <translation>仅限以此开头的键。</translation>
    </message>
    <message>
        <source>Make a bucket; what is named as its profile serves it from then on</source>
        <translation>创建桶；此后由指定的存储配置为其服务</translation>
    </message>
    <message>
        <source>Delete a bucket that is empty</source>
        <translation>删除空桶</translation>
    </message>
    <message>
        <source>Uploads in parts that were begun and never finished: their parts cost space, unseen</source>
        <translation>已开始但从未完成的分段上传：其分段在不可见处占用空间</translation>
    </message>
    <message>
        <source>Have the store throw away the parts of unfinished uploads</source>
        <translation>让存储丢弃未完成上传的分段</translation>
    </message>
    <message>
        <source>All that nobody is at work on.</source>
        <translation>所有无人处理的上传。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 cores in the mean, %2 at most, %3 of CPU time</source>
        <translation>平均 %1 核，最多 %2 核，CPU 时间 %3</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 in the mean, %2 at most</source>
        <translation>平均 %1，最多 %2</translation>
    </message>
    <message>
        <source>Disk read</source>
        <translation>磁盘读取</translation>
    </message>
    <message>
        <source>Disk written</source>
        <translation>磁盘写入</translation>
    </message>
    <message>
        <source>CPU max</source>
        <translation>CPU 最大</translation>
    </message>
    <message>
        <source>Memory max</source>
        <translation>内存最大</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Nothing was measured of this job: it has not run, or for less than a second.</source>
        <translation>该作业没有测量数据：它没有运行，或运行不到一秒。</translation>
    </message>
    <message>
        <source>What a job used of CPU, memory and disk, over time and in all</source>
        <translation>作业使用的 CPU、内存和磁盘：随时间变化及总计</translation>
    </message>
    <message>
        <source>At most so many rows, 1 to 5000 (20; 800 with --json)</source>
        <translation>最多行数，1 到 5000（20；使用 --json 时为 800）</translation>
    </message>
    <message>
        <source>divided (MIG)</source>
        <translation>已划分（MIG）</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>丢失：%1</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>出错：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>job %1</source>
        <translation>作业 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>No GPU was found.</source>
        <translation>未找到 GPU。</translation>
    </message>
    <message>
        <source>CPUs busy</source>
        <translation>CPU 利用率</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>NVIDIA 驱动</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>The GPUs of this computer, what they do and who is on them</source>
        <translation>本机的 GPU、其状态及使用者</translation>
    </message>
    <message>
        <source>The log file was cut. What follows was written after that.</source>
        <translation>日志文件被截断。下面的内容是此后写入的。</translation>
    </message>
    <message>
        <source>The log file was replaced by another. This is the new one.</source>
        <translation>日志文件已被另一个文件替换。这是新的文件。</translation>
    </message>
    <message>
        <source>an array of objects with “name” and “regex” is expected</source>
        <translation>需要由含“name”和“regex”的对象组成的数组</translation>
    </message>
    <message>
        <source>There are no rules: logs are not searched for metrics.</source>
        <translation>没有规则：不会在日志中查找指标。</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>The log is long: these are the matches in its last 16 MiB.</source>
        <translation>日志较长：以下为最后 16 MiB 中的匹配。</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最后的值</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>takes too much time</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>A file of rules is needed: -f FILE.</source>
        <translation>需要规则文件：-f 文件。</translation>
    </message>
    <message>
        <source>Nothing in the log looks like a metric.</source>
        <translation>日志中没有看起来像指标的内容。</translation>
    </message>
    <message>
        <source>JSON: an array of {&quot;name&quot;, &quot;regex&quot;}, as metric suggest has it; - is standard input.</source>
        <translation>JSON：由 {&quot;name&quot;, &quot;regex&quot;} 组成的数组，与 metric suggest 的输出相同；- 表示标准输入。</translation>
    </message>
    <message>
        <source>What metrics are found by in the logs of jobs</source>
        <translation>在作业日志中查找指标的依据</translation>
    </message>
    <message>
        <source>Put other rules in their place; a JOB that has ended is read with them again</source>
        <translation>用其他规则替换；已结束的 JOB 将按新规则重新读取</translation>
    </message>
    <message>
        <source>What rules find in a job&apos;s log so far</source>
        <translation>规则目前在作业日志中找到的内容</translation>
    </message>
    <message>
        <source>Rules for what looks like metrics in a job&apos;s log</source>
        <translation>针对作业日志中类似指标的内容的规则</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>已分配给</translation>
    </message>
    <message>
        <source>No job is given that GPU (its number or UUID) any more; one that has it goes on</source>
        <translation>不再将该 GPU（编号或 UUID）分配给作业；正在使用它的作业继续运行</translation>
    </message>
    <message>
        <source>Jobs are given that GPU again</source>
        <translation>重新将该 GPU 分配给作业</translation>
    </message>
    <message>
        <source>--best and --last may be given %1 times at most.</source>
        <translation>--best 和 --last 最多可指定 %1 次。</translation>
    </message>
    <message>
        <source>A column with the best value of a metric; may be given more than once.</source>
        <translation>显示某项指标最佳值的列；可多次指定。</translation>
    </message>
    <message>
        <source>A column with the newest value of a metric; may be given more than once.</source>
        <translation>显示某项指标最新值的列；可多次指定。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>DatasetTexts</name>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>数据已修改</translation>
    </message>
    <message>
        <source>No file was added, removed or changed.</source>
        <translation>没有文件被新增、删除或修改。</translation>
    </message>
    <message>
        <source>Files added: %1, removed: %2, changed: %3.</source>
        <translation>新增文件：%1，删除：%2，修改：%3。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 另有%2个</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>A later version of Trainshed made this draft.</source>
        <translation>该草稿由更高版本的Trainshed创建。</translation>
    </message>
    <message>
        <source>This is no draft of a job.</source>
        <translation>这不是作业草稿。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Runs the training jobs of one home. Started by whoever needs it.</source>
        <translation>运行一个主目录下的训练作业。由需要它的程序启动。</translation>
    </message>
    <message>
        <source>Everything below this folder.</source>
        <translation>所有数据都放在该文件夹下。</translation>
    </message>
    <message>
        <source>The engine was stopped.</source>
        <translation>引擎已停止。</translation>
    </message>
</context>
<context>
    <name>EngineStarter</name>
    <message>
        <source>The program trainshed-engine is not installed beside this one.</source>
        <translation>trainshed-engine程序未与本程序安装在一起。</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started.</source>
        <translation>无法启动引擎。</translation>
    </message>
</context>
<context>
    <name>FileIo</name>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
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
        <translation>%1 vCPU</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>CPU: %1, %2</source>
        <translation>CPU：%1，%2</translation>
    </message>
    <message>
        <source>GPU: %1, %2, %3</source>
        <translation>GPU：%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be used.</source>
        <translation>无法使用文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user. Choose another with --home.</source>
        <translation>文件夹“%1”属于其他用户。请使用--home选择其他文件夹。</translation>
    </message>
    <message>
        <source>The path “%1” is too long for a socket (107 bytes at most). Choose a shorter home.</source>
        <translation>路径“%1”过长，无法用于套接字（最多107字节）。请选择路径更短的主目录。</translation>
    </message>
</context>
<context>
    <name>HomeLock</name>
    <message>
        <source>The engine&apos;s lock could not be opened.</source>
        <translation>无法打开引擎的锁文件。</translation>
    </message>
    <message>
        <source>The engine&apos;s lock could not be taken.</source>
        <translation>无法获取引擎的锁。</translation>
    </message>
    <message>
        <source>An engine (process %1) runs for this home already.</source>
        <translation>该主目录已有引擎（进程%1）在运行。</translation>
    </message>
</context>
<context>
    <name>Image</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>A requirements file has at most 1 MiB.</source>
        <translation>依赖文件最大为 1 MiB。</translation>
    </message>
</context>
<context>
    <name>JobListModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress of time</source>
        <translation>时限进度</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation>退出原因</translation>
    </message>
    <message>
        <source>%1, %2 of its time</source>
        <translation>%1，时限已用%2</translation>
    </message>
    <message>
        <source>%1 of its time</source>
        <translation>时限已用%1</translation>
    </message>
    <message>
        <source>No time limit runs</source>
        <translation>没有正在计时的时限</translation>
    </message>
    <message>
        <source>%1 of %2 until Auto Stop</source>
        <translation>距自动停止：已用%1，共%2</translation>
    </message>
    <message>
        <source>May hang</source>
        <translation>可能挂起</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1，最优值</translation>
    </message>
    <message>
        <source>%1, last</source>
        <translation>%1，最新值</translation>
    </message>
    <message>
        <source>The newest value of “%1”</source>
        <translation>“%1”的最新值</translation>
    </message>
    <message>
        <source>The smallest value of “%1”</source>
        <translation>“%1”的最小值</translation>
    </message>
    <message>
        <source>The greatest value of “%1”</source>
        <translation>“%1”的最大值</translation>
    </message>
    <message>
        <source>Neither way is better for “%1”: it has no best value</source>
        <translation>“%1”没有优劣方向：没有最佳值</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>非有限值</translation>
    </message>
</context>
<context>
    <name>JobOpening</name>
    <message>
        <source>“%1” is no job that Trainshed saved.</source>
        <translation>“%1”不是 Trainshed 保存的作业。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened. %2</source>
        <translation>无法打开“%1”。%2</translation>
    </message>
    <message>
        <source>Its settings are damaged.</source>
        <translation>其设置已损坏。</translation>
    </message>
    <message>
        <source>The code could not be kept.</source>
        <translation>无法保存代码。</translation>
    </message>
    <message>
        <source>Its files could not be moved.</source>
        <translation>无法移动其文件。</translation>
    </message>
    <message>
        <source>“%1” is no name of an archive. It ends in .zip, .tar, .tar.gz, .tar.bz2, .tar.xz or .tar.zst.</source>
        <translation>“%1”不是归档文件名。归档文件名以 .zip、.tar、.tar.gz、.tar.bz2、.tar.xz 或 .tar.zst 结尾。</translation>
    </message>
    <message>
        <source>The job&apos;s folder could not be made.</source>
        <translation>无法创建作业的文件夹。</translation>
    </message>
</context>
<context>
    <name>JobPhase</name>
    <message>
        <source>Creating</source>
        <translation>创建中</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>运行失败</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>异常</translation>
    </message>
</context>
<context>
    <name>JobSaving</name>
    <message>
        <source>“%1” is no name for an archive. It ends in .zip, .tar, .tar.gz, .tar.bz2, .tar.xz or .tar.zst.</source>
        <translation>“%1”不是归档的名称。应以 .zip、.tar、.tar.gz、.tar.bz2、.tar.xz 或 .tar.zst 结尾。</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation>“%1”所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1”是文件夹。</translation>
    </message>
    <message>
        <source>The job could not be saved.</source>
        <translation>无法保存作业。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not an algorithm: it has no “metadata”.</source>
        <translation>这不是算法：没有“metadata”。</translation>
    </message>
    <message>
        <source>there is text after its end</source>
        <translation>结尾之后还有多余文本</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>文本提前结束</translation>
    </message>
    <message>
        <source>there is a character that does not belong here</source>
        <translation>存在不应出现的字符</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>嵌套超过%1层</translation>
    </message>
    <message>
        <source>the member “%1” is there twice</source>
        <translation>字段“%1”出现了两次</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone</source>
        <translation>存在不成对的代理字符</translation>
    </message>
    <message>
        <source>This is not a JSON text: %1 (line %2, column %3).</source>
        <translation>这不是JSON文本：%1（第%2行，第%3列）。</translation>
    </message>
    <message>
        <source>This JSON text is larger than %1 bytes.</source>
        <translation>该JSON文本大于%1字节。</translation>
    </message>
    <message>
        <source>This is not a JSON text: it is not encoded as UTF-8.</source>
        <translation>这不是JSON文本：编码不是UTF-8。</translation>
    </message>
    <message>
        <source>This JSON text is not an object ({ … }).</source>
        <translation>该JSON文本不是对象（{ … }）。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not hold it.</source>
        <translation>密钥环中没有该密钥。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used: it is locked, or not there.</source>
        <translation>无法使用密钥环：密钥环已锁定或不存在。</translation>
    </message>
</context>
<context>
    <name>LocalCopy</name>
    <message>
        <source>“%1” could not be copied.</source>
        <translation>无法复制“%1”。</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>复制已取消。</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was copied.</source>
        <translation>“%1”在复制过程中变短了。</translation>
    </message>
    <message>
        <source>“%1” is not a folder of ours: it was not removed.</source>
        <translation>“%1”不是本程序的文件夹：未将其删除。</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>无法删除“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a device, a pipe or a socket and can&apos;t be copied.</source>
        <translation>“%1”是设备、管道或套接字，无法复制。</translation>
    </message>
    <message>
        <source>“%1” is nested too deeply, or a link in it leads back to it.</source>
        <translation>“%1”嵌套过深，或其中的链接指回了它自身。</translation>
    </message>
    <message>
        <source>“%1” could not be moved.</source>
        <translation>无法移动“%1”。</translation>
    </message>
</context>
<context>
    <name>LocalPool</name>
    <message>
        <source>The computer was restarted while the attempt ran.</source>
        <translation>尝试运行期间计算机重新启动了。</translation>
    </message>
    <message>
        <source>The run folder of the attempt was removed.</source>
        <translation>该次尝试的运行文件夹已被删除。</translation>
    </message>
    <message>
        <source>The computer was restarted at the moment when the attempt was to start; whether it did is not known.</source>
        <translation>尝试即将开始时计算机重新启动了；无法确定它是否已开始。</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>没有程序“%1”。</translation>
    </message>
    <message>
        <source>The interpreter or loader that “%1” asks for does not exist.</source>
        <translation>“%1”要求的解释器或加载器不存在。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a program.</source>
        <translation>“%1”是文件夹，不是程序。</translation>
    </message>
    <message>
        <source>“%1” may not be executed: check its permissions.</source>
        <translation>“%1”不可执行：请检查其权限。</translation>
    </message>
    <message>
        <source>“%1” lies on a file system that allows no programs (mounted noexec).</source>
        <translation>“%1”所在的文件系统不允许运行程序（以noexec挂载）。</translation>
    </message>
    <message>
        <source>“%1” is neither a program nor a script with a “#!” line.</source>
        <translation>“%1”既不是程序，也不是带有“#!”行的脚本。</translation>
    </message>
    <message>
        <source>“%1” is made for another kind of processor.</source>
        <translation>“%1”是为其他类型的处理器编译的。</translation>
    </message>
    <message>
        <source>The arguments and environment variables of “%1” are together too long.</source>
        <translation>“%1”的参数与环境变量合计过长。</translation>
    </message>
    <message>
        <source>“%1” is being written to by another program.</source>
        <translation>其他程序正在写入“%1”。</translation>
    </message>
    <message>
        <source>No process was to be had: %1.</source>
        <translation>无法获得进程：%1。</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>无法启动“%1”：%2。</translation>
    </message>
    <message>
        <source>The supervisor of the attempt was told to end it by a signal (SIGTERM).</source>
        <translation>该次尝试的监护进程收到信号（SIGTERM），被要求结束该次尝试。</translation>
    </message>
    <message>
        <source>The supervisors of the attempt were killed: how the program ended is not known.</source>
        <translation>该次尝试的监护进程已被终止：无法得知程序如何结束。</translation>
    </message>
    <message>
        <source>The program and its working folder must be absolute paths.</source>
        <translation>程序及其工作文件夹必须为绝对路径。</translation>
    </message>
    <message>
        <source>An attempt needs a nonce.</source>
        <translation>尝试需要一个nonce。</translation>
    </message>
    <message>
        <source>The command holds a NUL character, which no program can be given.</source>
        <translation>命令中含有NUL字符，无法传递给任何程序。</translation>
    </message>
    <message>
        <source>The attempt could not be started: the program that supervises it does not run.</source>
        <translation>无法开始该次尝试：监护它的程序未运行。</translation>
    </message>
    <message>
        <source>The attempt can&apos;t be supervised: see whether its run folder can be written to.</source>
        <translation>无法监护该次尝试：请检查其运行文件夹是否可写。</translation>
    </message>
    <message>
        <source>The working folder “%1” can&apos;t be entered: %2.</source>
        <translation>无法进入工作文件夹“%1”：%2。</translation>
    </message>
    <message>
        <source>The run folder of the attempt can&apos;t be used: %1.</source>
        <translation>无法使用该次尝试的运行文件夹：%1。</translation>
    </message>
    <message>
        <source>An environment variable has a name or value that can&apos;t be passed on.</source>
        <translation>某个环境变量的名称或值无法传递。</translation>
    </message>
    <message>
        <source>The attempt’s secrets could not be handed over.</source>
        <translation>无法传递该次尝试的密钥。</translation>
    </message>
    <message>
        <source>Another user&apos;s engine took one of the GPUs at the same moment.</source>
        <translation>另一位用户的引擎同时占用了其中一个 GPU。</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source> … (this line is too long to be shown whole)</source>
        <translation> … （本行过长，未完整显示）</translation>
    </message>
    <message>
        <source> (the last state of a line of %1)</source>
        <translation> （长度为%1的行的最后状态）</translation>
    </message>
    <message>
        <source> … (the beginning of a line of %1)</source>
        <translation> … （长度为%1的行的开头）</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>复制已取消。</translation>
    </message>
    <message>
        <source>That is too much for the clipboard. Save the log to a file instead.</source>
        <translation>内容过多，剪贴板无法容纳。请改为将日志保存到文件。</translation>
    </message>
    <message>
        <source>The log file can&apos;t be read.</source>
        <translation>无法读取日志文件。</translation>
    </message>
    <message>
        <source>The log can&apos;t be shown: it is not a regular file.</source>
        <translation>无法显示日志：它不是普通文件。</translation>
    </message>
    <message>
        <source>Type what to search for.</source>
        <translation>请输入要查找的内容。</translation>
    </message>
    <message>
        <source>Not a regular expression: %1, at character %2.</source>
        <translation>正则表达式无效：%1，位于第%2个字符。</translation>
    </message>
    <message>
        <source>The log can&apos;t be saved as “%1”: %2.</source>
        <translation>无法将日志保存为“%1”：%2。</translation>
    </message>
    <message>
        <source>This is the log itself. Choose another name.</source>
        <translation>这就是日志本身。请选择其他名称。</translation>
    </message>
    <message>
        <source>Saving the log was cancelled.</source>
        <translation>已取消保存日志。</translation>
    </message>
    <message>
        <source>This regular expression takes too long on this log. Make it simpler.</source>
        <translation>该正则表达式在此日志上耗时过长。请简化它。</translation>
    </message>
    <message>
        <source>Python traceback</source>
        <translation>Python 回溯</translation>
    </message>
    <message>
        <source>Python exception</source>
        <translation>Python 异常</translation>
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
        <translation>崩溃</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>No kind of error is to be looked for.</source>
        <translation>没有要查找的错误类型。</translation>
    </message>
    <message>
        <source>This is not a file of times.</source>
        <translation>这不是时间文件。</translation>
    </message>
    <message>
        <source>Type a line number, or a time such as 14:05:30 or 2026-01-31 14:05.</source>
        <translation>请输入行号，或 14:05:30、2026-01-31 14:05 这样的时间。</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>The list of the files could not be written.</source>
        <translation>无法写入文件清单。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no files.</source>
        <translation>文件夹“%1”中没有文件。</translation>
    </message>
    <message>
        <source>The list of the files is damaged. Publish a new version of the dataset.</source>
        <translation>文件清单已损坏。请发布该数据集的新版本。</translation>
    </message>
    <message>
        <source>The list of the files can&apos;t be read.</source>
        <translation>无法读取文件清单。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read. Try again when nothing writes there any more.</source>
        <translation>“%1”在读取过程中被修改。请在没有程序再向其写入时重试。</translation>
    </message>
    <message>
        <source>The folder “%1” holds itself through a link, or lies too deep. Remove the link.</source>
        <translation>文件夹“%1”通过链接包含了自身，或层级过深。请删除该链接。</translation>
    </message>
    <message>
        <source>“%1” is a link to something that is not there. Remove it, or bring back what it points to.</source>
        <translation>“%1”是链接，但其指向的内容不存在。请删除该链接，或恢复其指向的内容。</translation>
    </message>
    <message>
        <source>“%1” is a device, a pipe or a socket: data are plain files. Remove it from the folder.</source>
        <translation>“%1”是设备、管道或套接字：数据须为普通文件。请将其从文件夹中删除。</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Training job created.</source>
        <translation>训练作业已创建。</translation>
    </message>
    <message>
        <source>The code was copied into the job: %1 files, %2.</source>
        <translation>代码已复制到作业中：%1个文件，%2。</translation>
    </message>
    <message>
        <source>Code download started.</source>
        <translation>开始下载代码。</translation>
    </message>
    <message>
        <source>Code download finished. [time used: %1]</source>
        <translation>代码下载完成。[耗时：%1]</translation>
    </message>
    <message>
        <source>Code download failed: %1</source>
        <translation>代码下载失败：%1</translation>
    </message>
    <message>
        <source>Download of the input “%1” started.</source>
        <translation>开始下载输入“%1”。</translation>
    </message>
    <message>
        <source>Download of the input “%1” finished. [time used: %2]</source>
        <translation>输入“%1”下载完成。[耗时：%2]</translation>
    </message>
    <message>
        <source>Download of the input “%1” failed: %2</source>
        <translation>输入“%1”下载失败：%2</translation>
    </message>
    <message>
        <source>Predownload of the output “%1” started.</source>
        <translation>开始预下载输出“%1”。</translation>
    </message>
    <message>
        <source>Predownload of the output “%1” finished. [time used: %2]</source>
        <translation>输出“%1”预下载完成。[耗时：%2]</translation>
    </message>
    <message>
        <source>Predownload of the output “%1” failed: %2</source>
        <translation>输出“%1”预下载失败：%2</translation>
    </message>
    <message>
        <source>Training job is queuing; jobs before it: %1.</source>
        <translation>训练作业正在排队；前面的作业数：%1。</translation>
    </message>
    <message>
        <source>Training job could not be queued: %1</source>
        <translation>训练作业无法进入队列：%1</translation>
    </message>
    <message>
        <source>Training started. Process ID %1.</source>
        <translation>训练已开始。进程ID：%1。</translation>
    </message>
    <message>
        <source>Training job is running.</source>
        <translation>训练作业正在运行。</translation>
    </message>
    <message>
        <source>Training could not be started: %1</source>
        <translation>无法开始训练：%1</translation>
    </message>
    <message>
        <source>Training finished. Exit code %1.</source>
        <translation>训练已结束。退出码：%1。</translation>
    </message>
    <message>
        <source>Training ended. Killed by signal %1 (%2).</source>
        <translation>训练已结束。被信号%1（%2）终止。</translation>
    </message>
    <message>
        <source>Training job is being stopped by the user.</source>
        <translation>用户正在停止训练作业。</translation>
    </message>
    <message>
        <source>The job&apos;s processes were asked to end (SIGTERM).</source>
        <translation>已请求作业的进程结束（SIGTERM）。</translation>
    </message>
    <message>
        <source>The job&apos;s processes did not end in time and were killed (SIGKILL).</source>
        <translation>作业的进程未能及时结束，已被强制终止（SIGKILL）。</translation>
    </message>
    <message>
        <source>Training job stopped.</source>
        <translation>训练作业已停止。</translation>
    </message>
    <message>
        <source>Training job reached its limit of %1 minutes and was stopped.</source>
        <translation>训练作业达到%1分钟的时限，已停止。</translation>
    </message>
    <message>
        <source>Upload of the output “%1” started.</source>
        <translation>开始上传输出“%1”。</translation>
    </message>
    <message>
        <source>Upload of the output “%1” finished. [time used: %2]</source>
        <translation>输出“%1”上传完成。[耗时：%2]</translation>
    </message>
    <message>
        <source>Upload of the output “%1” failed: %2</source>
        <translation>输出“%1”上传失败：%2</translation>
    </message>
    <message>
        <source>The log was saved to “%1”.</source>
        <translation>日志已保存到“%1”。</translation>
    </message>
    <message>
        <source>The log could not be saved to “%1”: %2</source>
        <translation>无法将日志保存到“%1”：%2</translation>
    </message>
    <message>
        <source>The disk is full: the job waits until its output can be written.</source>
        <translation>磁盘已满：作业将等待，直到可以写入输出。</translation>
    </message>
    <message>
        <source>There is space on the disk again: the job goes on.</source>
        <translation>磁盘又有空间了：作业继续。</translation>
    </message>
    <message>
        <source>Training job is restarted: retry %1 of %2.</source>
        <translation>训练作业正在重启：第%1次重试，共%2次。</translation>
    </message>
    <message>
        <source>Training job completed.</source>
        <translation>训练作业已完成。</translation>
    </message>
    <message>
        <source>Training job failed: %1</source>
        <translation>训练作业运行失败：%1</translation>
    </message>
    <message>
        <source>Training job is abnormal: %1</source>
        <translation>训练作业异常：%1</translation>
    </message>
    <message>
        <source>The engine was restarted; the job was found again.</source>
        <translation>引擎已重新启动；已重新找到该作业。</translation>
    </message>
    <message>
        <source>A process that watches over the job was lost and was started again.</source>
        <translation>监护作业的进程丢失，已重新启动。</translation>
    </message>
    <message>
        <source>The computer was restarted.</source>
        <translation>计算机已重新启动。</translation>
    </message>
    <message>
        <source>The description was changed.</source>
        <translation>描述已修改。</translation>
    </message>
    <message>
        <source>The priority was changed to %1.</source>
        <translation>优先级已修改为%1。</translation>
    </message>
    <message>
        <source>Training job deleted.</source>
        <translation>训练作业已删除。</translation>
    </message>
    <message>
        <source>This member is not known. It is kept and written back on export, and has no effect.</source>
        <translation>未知字段。该字段会保留并在导出时写回，但不起作用。</translation>
    </message>
    <message>
        <source>This member has no meaning here. It is kept and written back on export.</source>
        <translation>该字段在此处没有意义。该字段会保留并在导出时写回。</translation>
    </message>
    <message>
        <source>This member describes a job that exists already. It was left out.</source>
        <translation>该字段描述的是已存在的作业，已略去。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of job that can be made here. Use “job”.</source>
        <translation>“%1”不是此处可以创建的作业类型。请使用“job”。</translation>
    </message>
    <message>
        <source>Taken as a training job (“job”), since the file does not say.</source>
        <translation>文件中未写明类型，已按训练作业（“job”）处理。</translation>
    </message>
    <message>
        <source>Taken as the folder %1 on this computer.</source>
        <translation>已按本机上的文件夹%1处理。</translation>
    </message>
    <message>
        <source>Taken as the text “%1”.</source>
        <translation>已按文本“%1”处理。</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>此处应为文本。</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>此处应为true或false。</translation>
    </message>
    <message>
        <source>An integer is expected here.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>An object ({ … }) is expected here.</source>
        <translation>此处应为对象（{ … }）。</translation>
    </message>
    <message>
        <source>An array ([ … ]) is expected here.</source>
        <translation>此处应为数组（[ … ]）。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Use one of: %2.</source>
        <translation>“%1”在此处未知。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>A whole number of hours, at least 1, is expected here. For minutes use the annotation “trainshed/auto-stop-minutes”.</source>
        <translation>此处应为不小于1的整数小时数。如需按分钟指定，请使用注解“trainshed/auto-stop-minutes”。</translation>
    </message>
    <message>
        <source>There is no input or output “%1” that this could mean.</source>
        <translation>没有与此对应的输入或输出“%1”。</translation>
    </message>
    <message>
        <source>Container images come with a later version: leave the image path empty, and the boot command runs on this computer itself.</source>
        <translation>容器镜像将在后续版本中提供：请将镜像路径留空，启动命令将直接在本机上运行。</translation>
    </message>
    <message>
        <source>Jobs on “%1” come with a later version: choose the pool of this computer.</source>
        <translation>在“%1”上运行作业将在后续版本中提供：请选择本机的资源池。</translation>
    </message>
    <message>
        <source>Jobs with different kinds of tasks can&apos;t be run here. Remove “tasks”.</source>
        <translation>此处无法运行含有不同类型任务的作业。请删除“tasks”。</translation>
    </message>
    <message>
        <source>Access to a running job by SSH or JupyterLab can&apos;t be had here. Remove this member.</source>
        <translation>此处不支持通过SSH或JupyterLab访问运行中的作业。请删除该字段。</translation>
    </message>
    <message>
        <source>Fine-tuning jobs of the service can&apos;t be run here. Remove this member.</source>
        <translation>此处无法运行该服务的微调作业。请删除该字段。</translation>
    </message>
    <message>
        <source>Algorithms of the marketplace can&apos;t be had here. Give the code and the boot file instead.</source>
        <translation>此处无法使用市场中的算法。请改为指定代码和启动文件。</translation>
    </message>
    <message>
        <source>Hyperparameter search comes with a later version. Remove this member.</source>
        <translation>超参搜索将在后续版本中提供。请删除该字段。</translation>
    </message>
    <message>
        <source>TensorBoard beside a job comes with a later version. Remove this member.</source>
        <translation>作业附带的TensorBoard将在后续版本中提供。请删除该字段。</translation>
    </message>
    <message>
        <source>System packages can&apos;t be installed for a job. Remove this member.</source>
        <translation>无法为作业安装系统软件包。请删除该字段。</translation>
    </message>
    <message>
        <source>Mounted volumes can&apos;t be had here. Give the folder as an input, and remove “volumes”.</source>
        <translation>此处不支持挂载卷。请将该文件夹指定为输入，并删除“volumes”。</translation>
    </message>
    <message>
        <source>Notifications by the service can&apos;t be had here. Remove this member.</source>
        <translation>此处不支持该服务的通知功能。请删除该字段。</translation>
    </message>
    <message>
        <source>A host path for logs can&apos;t be had here. Use “obs_url”, which takes a local folder too.</source>
        <translation>此处不支持用于日志的主机路径。请使用“obs_url”，它也可以填写本地文件夹。</translation>
    </message>
    <message>
        <source>Custom metrics of the service can&apos;t be had here. Remove this member.</source>
        <translation>此处不支持该服务的自定义指标。请删除该字段。</translation>
    </message>
    <message>
        <source>Publishing models as assets can&apos;t be had here. Remove this member.</source>
        <translation>此处不支持将模型发布为资产。请删除该字段。</translation>
    </message>
    <message>
        <source>Keeping the place of a job after its end can&apos;t be had here. Remove this member.</source>
        <translation>此处不支持在作业结束后保留其资源。请删除该字段。</translation>
    </message>
    <message>
        <source>Pool groups can&apos;t be had here. Choose one pool.</source>
        <translation>此处不支持资源池组。请选择一个资源池。</translation>
    </message>
    <message>
        <source>Customized flavors can&apos;t be had here. Choose a flavor.</source>
        <translation>此处不支持自定义规格。请选择一个规格。</translation>
    </message>
    <message>
        <source>Jobs that give way to others can&apos;t be had here. Remove this member.</source>
        <translation>此处不支持可被抢占的作业。请删除该字段。</translation>
    </message>
    <message>
        <source>Affinity rules can&apos;t be had here. Remove this member.</source>
        <translation>此处不支持亲和性规则。请删除该字段。</translation>
    </message>
    <message>
        <source>Restarting a job that hangs can&apos;t be had here. Remove this member.</source>
        <translation>此处不支持重启卡死的作业。请删除该字段。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>At most %1 characters; this name has %2.</source>
        <translation>最多%1个字符；该名称有%2个。</translation>
    </message>
    <message>
        <source>Only letters, digits, “-” and “_” are allowed, not “%1”.</source>
        <translation>只允许英文字母、数字、“-”和“_”，不允许“%1”。</translation>
    </message>
    <message>
        <source>A job named “%1” exists. Choose another name, or make a new version of that job.</source>
        <translation>名为“%1”的作业已存在。请选择其他名称，或创建该作业的新版本。</translation>
    </message>
    <message>
        <source>The name “%1” is there twice.</source>
        <translation>名称“%1”出现了两次。</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ only in upper and lower case.</source>
        <translation>“%1”和“%2”仅大小写不同。</translation>
    </message>
    <message>
        <source>At most %1 characters; this text has %2.</source>
        <translation>最多%1个字符；该文本有%2个。</translation>
    </message>
    <message>
        <source>The text holds a character that can&apos;t be passed on (NUL, or half of a character).</source>
        <translation>文本中含有无法传递的字符（NUL或不完整的字符）。</translation>
    </message>
    <message>
        <source>The value is too long: at most %1 bytes.</source>
        <translation>值过长：最多%1字节。</translation>
    </message>
    <message>
        <source>Choose an experiment.</source>
        <translation>请选择实验。</translation>
    </message>
    <message>
        <source>There is no experiment “%1” any more. Choose another.</source>
        <translation>实验“%1”已不存在。请选择其他实验。</translation>
    </message>
    <message>
        <source>An experiment named “%1” exists. Use it, or choose another name.</source>
        <translation>名为“%1”的实验已存在。请使用该实验，或选择其他名称。</translation>
    </message>
    <message>
        <source>Choose an algorithm.</source>
        <translation>请选择算法。</translation>
    </message>
    <message>
        <source>There is no algorithm “%1” any more. Choose another.</source>
        <translation>算法“%1”已不存在。请选择其他算法。</translation>
    </message>
    <message>
        <source>An algorithm named “%1” exists. Choose another name.</source>
        <translation>名为“%1”的算法已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose a boot mode: preset image or custom image.</source>
        <translation>请选择启动方式：预置镜像或自定义镜像。</translation>
    </message>
    <message>
        <source>Choose a preset image: the Python environment that runs the boot file.</source>
        <translation>请选择预置镜像：运行启动文件的Python环境。</translation>
    </message>
    <message>
        <source>There is no preset image “%1” on this computer. Choose one that is here.</source>
        <translation>本机上没有预置镜像“%1”。请选择本机上已有的镜像。</translation>
    </message>
    <message>
        <source>A user ID is for containers only. Remove it.</source>
        <translation>用户ID仅用于容器。请删除。</translation>
    </message>
    <message>
        <source>Choose the folder with the code.</source>
        <translation>请选择代码所在的文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” is empty.</source>
        <translation>文件夹“%1”为空。</translation>
    </message>
    <message>
        <source>“%1” is a very large folder to copy. Choose the folder that holds only the code.</source>
        <translation>“%1”是一个非常大的文件夹，不宜复制。请选择只包含代码的文件夹。</translation>
    </message>
    <message>
        <source>Choose the boot file: the Python script that starts the training.</source>
        <translation>请选择启动文件：用于启动训练的Python脚本。</translation>
    </message>
    <message>
        <source>The boot file “%1” is not a Python script (.py).</source>
        <translation>启动文件“%1”不是Python脚本（.py）。</translation>
    </message>
    <message>
        <source>The boot file “%1” is not inside the code directory “%2”.</source>
        <translation>启动文件“%1”不在代码目录“%2”中。</translation>
    </message>
    <message>
        <source>There is no boot file “%1” in the code directory “%2”.</source>
        <translation>代码目录“%2”中没有启动文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the Python script in it.</source>
        <translation>“%1”是文件夹。请选择其中的Python脚本。</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Change its permissions or choose another.</source>
        <translation>无法读取文件“%1”。请修改其权限或选择其他文件。</translation>
    </message>
    <message>
        <source>Enter the boot command.</source>
        <translation>请输入启动命令。</translation>
    </message>
    <message>
        <source>The boot command is one line. Join commands with “;” or “&amp;&amp;”.</source>
        <translation>启动命令须为一行。请用“;”或“&amp;&amp;”连接多个命令。</translation>
    </message>
    <message>
        <source>The boot command is too long with everything that is appended to it: at most %1 bytes.</source>
        <translation>启动命令加上附加到其后的全部内容过长：最多%1字节。</translation>
    </message>
    <message>
        <source>Inputs, outputs and hyperparameters are appended to the boot command, so it can&apos;t end with “;”, “&amp;” or “|”.</source>
        <translation>输入、输出和超参会附加到启动命令之后，因此启动命令不能以“;”、“&amp;”或“|”结尾。</translation>
    </message>
    <message>
        <source>The folder /home/ma-user exists in the service&apos;s containers only. Write ${MA_HOME} or ${MA_JOB_DIR} instead.</source>
        <translation>文件夹/home/ma-user只存在于该服务的容器中。请改写为${MA_HOME}或${MA_JOB_DIR}。</translation>
    </message>
    <message>
        <source>The code can&apos;t be put into “%1”. Choose ${MA_JOB_DIR}, a folder in it, or leave the field empty.</source>
        <translation>无法将代码放入“%1”。请选择${MA_JOB_DIR}或其中的文件夹，或将该字段留空。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as a folder. Write a path, or one that starts with ${MA_JOB_DIR}.</source>
        <translation>“%1”不能用作文件夹。请填写路径，或以${MA_JOB_DIR}开头的路径。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be read. Change its permissions or choose another.</source>
        <translation>无法读取文件夹“%1”。请修改其权限或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to. Change its permissions or choose another.</source>
        <translation>无法写入文件夹“%1”。请修改其权限或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1”不是文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a relative path. Write the whole path, from “/” or “~/”.</source>
        <translation>“%1”是相对路径。请填写以“/”或“~/”开头的完整路径。</translation>
    </message>
    <message>
        <source>“%1” is not a storage location. Choose a local folder.</source>
        <translation>“%1”不是存储位置。请选择本地文件夹。</translation>
    </message>
    <message>
        <source>The path is too long for this computer (4,095 bytes at most).</source>
        <translation>该路径对本机而言过长（最多4,095字节）。</translation>
    </message>
    <message>
        <source>Choose a folder for the input “%1”.</source>
        <translation>请为输入“%1”选择文件夹。</translation>
    </message>
    <message>
        <source>The input “%1” has a data path and a dataset. Keep one of them.</source>
        <translation>输入“%1”同时指定了数据存储位置和数据集。请只保留其中一个。</translation>
    </message>
    <message>
        <source>The algorithm takes only a dataset for the input “%1”.</source>
        <translation>该算法的输入“%1”只接受数据集。</translation>
    </message>
    <message>
        <source>The algorithm “%2” has no input “%1”.</source>
        <translation>算法“%2”没有输入“%1”。</translation>
    </message>
    <message>
        <source>Choose a folder for the output “%1”.</source>
        <translation>请为输出“%1”选择文件夹。</translation>
    </message>
    <message>
        <source>The algorithm “%2” has no output “%1”.</source>
        <translation>算法“%2”没有输出“%1”。</translation>
    </message>
    <message>
        <source>The output “%1” has the same folder as the input “%2”. Choose another.</source>
        <translation>输出“%1”与输入“%2”的文件夹相同。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folders of the output “%1” and the input “%2” lie in each other. Choose another.</source>
        <translation>输出“%1”与输入“%2”的文件夹互相包含。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The outputs “%1” and “%2” have the same folder. Choose another for one of them.</source>
        <translation>输出“%1”与“%2”的文件夹相同。请为其中一个选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folders of the outputs “%1” and “%2” lie in each other. Choose another for one of them.</source>
        <translation>输出“%1”与“%2”的文件夹互相包含。请为其中一个选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder of the output “%1” lies in the code directory: the next job would copy the results with the code.</source>
        <translation>输出“%1”的文件夹位于代码目录中：下一个作业会将结果与代码一起复制。</translation>
    </message>
    <message>
        <source>The job log path and the folder of “%2” are the same or lie in each other. Choose another.</source>
        <translation>作业日志路径与“%2”的文件夹相同或互相包含。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used for results. Choose a folder of its own.</source>
        <translation>“%1”不能用于存放结果。请选择一个专用的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose a folder.</source>
        <translation>“%1”是文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty: files of the same name will be replaced. An empty folder is advised.</source>
        <translation>文件夹“%1”不为空：同名文件将被替换。建议使用空文件夹。</translation>
    </message>
    <message>
        <source>The job file asks for the local folder “%1”; here it is always %2. Remove “local_dir”.</source>
        <translation>作业文件要求使用本地文件夹“%1”；而此处始终为%2。请删除“local_dir”。</translation>
    </message>
    <message>
        <source>The name “%1” is taken by a variable that every job has. Choose another.</source>
        <translation>名称“%1”已被每个作业都有的变量占用。请选择其他名称。</translation>
    </message>
    <message>
        <source>At most %1 inputs.</source>
        <translation>最多%1个输入。</translation>
    </message>
    <message>
        <source>At most %1 outputs.</source>
        <translation>最多%1个输出。</translation>
    </message>
    <message>
        <source>Enter a name for the parameter.</source>
        <translation>请输入参数名称。</translation>
    </message>
    <message>
        <source>“%1” is an input or output already: the script would get it twice.</source>
        <translation>“%1”已是输入或输出：脚本会收到两次。</translation>
    </message>
    <message>
        <source>The job has no hyperparameter “%1”.</source>
        <translation>作业没有超参“%1”。</translation>
    </message>
    <message>
        <source>The algorithm fixes “%1” to “%2”.</source>
        <translation>算法将“%1”固定为“%2”。</translation>
    </message>
    <message>
        <source>The algorithm “%2” takes no further hyperparameters such as “%1”.</source>
        <translation>算法“%2”不接受“%1”这样的额外超参。</translation>
    </message>
    <message>
        <source>At most %1 hyperparameters.</source>
        <translation>最多%1个超参。</translation>
    </message>
    <message>
        <source>All arguments and variables together are too long for this computer: at most %1 bytes.</source>
        <translation>所有参数和变量合计对本机而言过长：最多%1字节。</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>请输入值。</translation>
    </message>
    <message>
        <source>“%1” is not an integer. Write digits only, such as 42 or -1.</source>
        <translation>“%1”不是整数。请只填写数字，例如42或-1。</translation>
    </message>
    <message>
        <source>“%1” does not fit 64 bits.</source>
        <translation>“%1”超出64位整数的范围。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it as 0.001 or 1e-3.</source>
        <translation>“%1”不是数字。请写成0.001或1e-3的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write the decimal point as “.”.</source>
        <translation>“%1”不是数字。小数点请写成“.”。</translation>
    </message>
    <message>
        <source>“%1” is too large for a floating-point number.</source>
        <translation>“%1”过大，超出浮点数的范围。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1”既不是true也不是false。</translation>
    </message>
    <message>
        <source>%1 is below the limit of %2.</source>
        <translation>%1小于下限%2。</translation>
    </message>
    <message>
        <source>%1 is above the limit of %2.</source>
        <translation>%1大于上限%2。</translation>
    </message>
    <message>
        <source>“%1” is not one of the allowed values: %2.</source>
        <translation>“%1”不在允许的值中：%2。</translation>
    </message>
    <message>
        <source>Only integers and floats can have a range.</source>
        <translation>只有整数和浮点数可以设置取值范围。</translation>
    </message>
    <message>
        <source>A range has a lower and an upper bound.</source>
        <translation>取值范围须有下限和上限。</translation>
    </message>
    <message>
        <source>The bound “%1” does not fit the type.</source>
        <translation>界限“%1”与类型不符。</translation>
    </message>
    <message>
        <source>The lower bound %1 is above the upper bound %2.</source>
        <translation>下限%1大于上限%2。</translation>
    </message>
    <message>
        <source>The list of allowed values is empty.</source>
        <translation>允许的值列表为空。</translation>
    </message>
    <message>
        <source>The allowed value “%1” does not fit the type.</source>
        <translation>允许的值“%1”与类型不符。</translation>
    </message>
    <message>
        <source>Enter a name for the variable.</source>
        <translation>请输入变量名称。</translation>
    </message>
    <message>
        <source>The name of a variable can&apos;t start with a digit.</source>
        <translation>变量名称不能以数字开头。</translation>
    </message>
    <message>
        <source>Only letters, digits and “_” are allowed, not “%1”.</source>
        <translation>只允许英文字母、数字和“_”，不允许“%1”。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多%1个字符。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be set: it would let the job use devices that belong to others.</source>
        <translation>不能设置“%1”：它会使作业使用属于其他作业的设备。</translation>
    </message>
    <message>
        <source>“%1” is an input or output already. Choose another name.</source>
        <translation>“%1”已是输入或输出。请选择其他名称。</translation>
    </message>
    <message>
        <source>This replaces the variable “%1” that every job is given.</source>
        <translation>这会替换每个作业都会得到的变量“%1”。</translation>
    </message>
    <message>
        <source>The ModelArts service takes values of at most %1 characters.</source>
        <translation>ModelArts服务接受的值最多%1个字符。</translation>
    </message>
    <message>
        <source>The ModelArts service does not take “$” in a value. Here it is passed on as it is.</source>
        <translation>ModelArts服务不接受含有“$”的值。此处会原样传递。</translation>
    </message>
    <message>
        <source>The ModelArts service takes at most %1 variables.</source>
        <translation>ModelArts服务最多接受%1个变量。</translation>
    </message>
    <message>
        <source>At most %1 variables.</source>
        <translation>最多%1个变量。</translation>
    </message>
    <message>
        <source>Auto Restart is off, or 1 to %1 retries.</source>
        <translation>故障自动重启可以不启用，或设为1至%1次重试。</translation>
    </message>
    <message>
        <source>Choose a resource pool.</source>
        <translation>请选择资源池。</translation>
    </message>
    <message>
        <source>There is no resource pool “%1”. Choose another.</source>
        <translation>没有资源池“%1”。请选择其他资源池。</translation>
    </message>
    <message>
        <source>Choose an instance flavor.</source>
        <translation>请选择规格。</translation>
    </message>
    <message>
        <source>There is no instance flavor “%1” in this pool. Choose another.</source>
        <translation>该资源池中没有规格“%1”。请选择其他规格。</translation>
    </message>
    <message>
        <source>The algorithm “%1” runs on GPUs only.</source>
        <translation>算法“%1”只能在GPU上运行。</translation>
    </message>
    <message>
        <source>The algorithm “%1” runs on CPUs only.</source>
        <translation>算法“%1”只能在CPU上运行。</translation>
    </message>
    <message>
        <source>The algorithm “%1” uses one GPU only. Choose a flavor with one.</source>
        <translation>算法“%1”只使用一个GPU。请选择含一个GPU的规格。</translation>
    </message>
    <message>
        <source>At least 1 compute node.</source>
        <translation>至少1个计算节点。</translation>
    </message>
    <message>
        <source>This computer is one compute node. Enter 1.</source>
        <translation>本机为一个计算节点。请输入1。</translation>
    </message>
    <message>
        <source>The algorithm “%1” does not support distributed training. Enter 1.</source>
        <translation>算法“%1”不支持分布式训练。请输入1。</translation>
    </message>
    <message>
        <source>At most %1 compute nodes with this flavor.</source>
        <translation>该规格最多%1个计算节点。</translation>
    </message>
    <message>
        <source>The priority is 1, 2 or 3.</source>
        <translation>优先级只能是1、2或3。</translation>
    </message>
    <message>
        <source>At least 1 minute.</source>
        <translation>至少1分钟。</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>最多%1分钟。</translation>
    </message>
    <message>
        <source>Completed.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出码%1</translation>
    </message>
    <message>
        <source>killed by signal %1 (%2)</source>
        <translation>被信号%1（%2）终止</translation>
    </message>
    <message>
        <source>killed by signal 9 (out of memory)</source>
        <translation>被信号9终止（内存不足）</translation>
    </message>
    <message>
        <source>Stopped by Auto Stop after %1 minutes of running.</source>
        <translation>运行%1分钟后由自动停止功能停止。</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>由用户停止。</translation>
    </message>
    <message>
        <source>Stopped from outside Trainshed.</source>
        <translation>由Trainshed外部停止。</translation>
    </message>
    <message>
        <source>The command could not be started: %1</source>
        <translation>无法启动命令：%1</translation>
    </message>
    <message>
        <source>The computer was restarted while the job was running.</source>
        <translation>作业运行期间计算机重新启动了。</translation>
    </message>
    <message>
        <source>The processes that watch over the job were killed, so how it ended is not known. Look into its log and outputs.</source>
        <translation>监护该作业的进程被终止，因此无法得知它如何结束。请查看其日志和输出。</translation>
    </message>
    <message>
        <source>The input “%1” could not be brought: %2</source>
        <translation>无法取得输入“%1”：%2</translation>
    </message>
    <message>
        <source>The code could not be copied: %1</source>
        <translation>无法复制代码：%1</translation>
    </message>
    <message>
        <source>The log could not be saved to the job log path: %1</source>
        <translation>无法将日志保存到作业日志路径：%1</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>磁盘已满：%1</translation>
    </message>
    <message>
        <source>How the job ended is not known: %1</source>
        <translation>无法得知作业如何结束：%1</translation>
    </message>
    <message>
        <source>A defect in Trainshed ended the job: %1</source>
        <translation>Trainshed的缺陷导致作业结束：%1</translation>
    </message>
    <message>
        <source>Waits for %1 vCPUs; %2 are free.</source>
        <translation>正在等待%1个vCPU；目前空闲%2个。</translation>
    </message>
    <message>
        <source>Waits for %1 GPUs; %2 are free.</source>
        <translation>正在等待%1个GPU；目前空闲%2个。</translation>
    </message>
    <message>
        <source>Waits for %1 of memory; %2 are free.</source>
        <translation>正在等待%1内存；目前空闲%2。</translation>
    </message>
    <message>
        <source>Waits in the queue; jobs before it: %1.</source>
        <translation>正在队列中等待；前面的作业数：%1。</translation>
    </message>
    <message>
        <source>Its code and inputs are being brought.</source>
        <translation>正在取得其代码和输入。</translation>
    </message>
    <message>
        <source>Waits to be restarted.</source>
        <translation>正在等待重启。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>队列已暂停。</translation>
    </message>
    <message>
        <source>The disk is full: the job goes on when there is space again.</source>
        <translation>磁盘已满：有空间后作业将继续。</translation>
    </message>
    <message>
        <source>Asks for more than this computer has (%1). Stop it and choose a smaller flavor.</source>
        <translation>所需资源超过本机所有（%1）。请停止该作业并选择更小的规格。</translation>
    </message>
    <message>
        <source>Two limits are given; %1 minutes were taken.</source>
        <translation>指定了两个时限；采用%1分钟。</translation>
    </message>
    <message>
        <source>What is in the location of the output “%1” could not be brought: %2</source>
        <translation>无法取得输出“%1”的存储位置中的内容：%2</translation>
    </message>
    <message>
        <source>The output “%1” could not be brought to its location; its files are still in the job&apos;s folder. The reason: %2</source>
        <translation>无法将输出“%1”传到其存储位置；其文件仍在作业的文件夹中。原因：%2</translation>
    </message>
    <message>
        <source>A dataset named “%1” exists. Choose another name, or publish a new version of that dataset.</source>
        <translation>名为“%1”的数据集已存在。请选择其他名称，或发布该数据集的新版本。</translation>
    </message>
    <message>
        <source>There is no dataset “%1”. Choose another, or a data path.</source>
        <translation>没有数据集“%1”。请选择其他数据集，或选择数据存储位置。</translation>
    </message>
    <message>
        <source>The dataset “%1” has no version yet. Publish one, or choose another.</source>
        <translation>数据集“%1”尚无版本。请发布一个版本，或选择其他数据集。</translation>
    </message>
    <message>
        <source>The dataset “%1” has no version “%2”. Choose another.</source>
        <translation>数据集“%1”没有版本“%2”。请选择其他版本。</translation>
    </message>
    <message>
        <source>No version of the dataset “%1” is named: its newest, %2, is taken.</source>
        <translation>未指定数据集“%1”的版本：采用其最新版本%2。</translation>
    </message>
    <message>
        <source>The data of “%1”, %2, were changed after it was published: the job would fail before it starts. Publish a new version and choose that.</source>
        <translation>“%1”（%2）的数据在发布后被修改：作业会在启动前失败。请发布新版本并选择该版本。</translation>
    </message>
    <message>
        <source>The folder of “%1”, %2, is not there or can&apos;t be read: “%3”.</source>
        <translation>“%1”（%2）的文件夹不存在或无法读取：“%3”。</translation>
    </message>
    <message>
        <source>Choose a dataset for the input “%1”.</source>
        <translation>请为输入“%1”选择数据集。</translation>
    </message>
    <message>
        <source>The algorithm takes only a data path for the input “%1”, no dataset.</source>
        <translation>该算法的输入“%1”只接受数据存储位置，不接受数据集。</translation>
    </message>
    <message>
        <source>A job takes a dataset whole here. Remove “dataset_proportion”.</source>
        <translation>此处作业只能使用完整的数据集。请删除“dataset_proportion”。</translation>
    </message>
    <message>
        <source>The dataset “%1”, %2, is as it was published. [time used: %3]</source>
        <translation>数据集“%1”（%2）与发布时一致。[耗时：%3]</translation>
    </message>
    <message>
        <source>The dataset “%1”, %2, is not as it was published. Files added: %3, removed: %4, changed: %5; the first: “%6”.</source>
        <translation>数据集“%1”（%2）与发布时不一致。新增文件：%3，删除：%4，修改：%5；第一个：“%6”。</translation>
    </message>
    <message>
        <source>The data of the dataset “%1”, %2, are not as they were published. Files added: %3, removed: %4, changed: %5; the first: “%6”. Publish a new version, or bring the data back.</source>
        <translation>数据集“%1”（%2）的数据与发布时不一致。新增文件：%3，删除：%4，修改：%5；第一个：“%6”。请发布新版本，或恢复数据。</translation>
    </message>
    <message>
        <source>The data of the dataset “%1”, %2, could not be checked: %3</source>
        <translation>无法检查数据集“%1”（%2）的数据：%3</translation>
    </message>
    <message>
        <source>There is no keychain to be had: the secret “%1” is kept in a file that only you can read.</source>
        <translation>没有可用的密钥环：密钥“%1”保存在只有您能读取的文件中。</translation>
    </message>
    <message>
        <source>“NULL” was taken for no description.</source>
        <translation>“NULL”已按无描述处理。</translation>
    </message>
    <message>
        <source>Enter the value of the secret “%1”.</source>
        <translation>请输入密钥“%1”的值。</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is not kept any more. Enter it again.</source>
        <translation>密钥“%1”的值已不再保留。请重新输入。</translation>
    </message>
    <message>
        <source>Waits for the keychain, which holds the secret “%1”: unlock it.</source>
        <translation>正在等待保存密钥“%1”的密钥环：请将其解锁。</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is not kept any more. Rebuild the job and enter it again.</source>
        <translation>密钥“%1”的值已不再保留。请重建该作业并重新输入。</translation>
    </message>
    <message>
        <source>Python dependencies of “%1” are being installed.</source>
        <translation>正在安装“%1”中的 Python 依赖。</translation>
    </message>
    <message>
        <source>Python dependencies of “%1” are installed. [time used: %2]</source>
        <translation>“%1”中的 Python 依赖安装完成。[耗时：%2]</translation>
    </message>
    <message>
        <source>Python dependencies of “%1” were installed before: the environment is used again.</source>
        <translation>“%1”中的 Python 依赖此前已安装：复用该环境。</translation>
    </message>
    <message>
        <source>A boot command has no preset image into which dependencies could be installed. Leave “Install dependencies first” off.</source>
        <translation>启动命令没有可安装依赖的预置镜像。请关闭“先安装依赖”。</translation>
    </message>
    <message>
        <source>There is neither pip-requirements.txt nor requirements.txt in “%1”. Leave “Install dependencies first” off, or add the file.</source>
        <translation>“%1”中既没有 pip-requirements.txt，也没有 requirements.txt。请关闭“先安装依赖”，或添加该文件。</translation>
    </message>
    <message>
        <source>The dependencies of “%1” could not be installed: %2</source>
        <translation>无法安装“%1”中的依赖：%2</translation>
    </message>
    <message>
        <source>The Python dependencies of “%1” are being installed.</source>
        <translation>正在安装“%1”中的 Python 依赖。</translation>
    </message>
    <message>
        <source>A storage profile named “%1” exists. Choose another name.</source>
        <translation>已存在名为“%1”的存储配置。请换一个名称。</translation>
    </message>
    <message>
        <source>Enter the address of the store, such as “https://s3.example.com”.</source>
        <translation>请输入存储的地址，例如“https://s3.example.com”。</translation>
    </message>
    <message>
        <source>“%1” does not begin with “https://” or “http://”.</source>
        <translation>“%1”不以“https://”或“http://”开头。</translation>
    </message>
    <message>
        <source>“%1” is no address of a store. Write it like “https://host:port”.</source>
        <translation>“%1”不是存储的地址。请按“https://主机:端口”填写。</translation>
    </message>
    <message>
        <source>Remove what is before the “@”: keys have fields of their own.</source>
        <translation>请删除“@”之前的内容：密钥有单独的字段。</translation>
    </message>
    <message>
        <source>Only the host and its port: remove what follows “%1”. A bucket is named in locations.</source>
        <translation>只填主机和端口：请删除“%1”之后的内容。桶在位置中指定。</translation>
    </message>
    <message>
        <source>Without “https://” everyone on the way can read and change the data.</source>
        <translation>不使用“https://”时，途中任何人都能读取和修改数据。</translation>
    </message>
    <message>
        <source>A region has only letters, digits, “-”, “_” and “.”.</source>
        <translation>区域只能包含字母、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>Enter the access key.</source>
        <translation>请输入访问密钥。</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <translation>请输入私有访问密钥。</translation>
    </message>
    <message>
        <source>A key has no spaces and only ASCII characters. Copy it again.</source>
        <translation>密钥不含空格，且只含 ASCII 字符。请重新复制。</translation>
    </message>
    <message>
        <source>A profile of ~/.aws has no brackets or control characters in its name.</source>
        <translation>~/.aws 的配置名称不能包含方括号或控制字符。</translation>
    </message>
    <message>
        <source>Choose the file with the certificates that the store is checked with.</source>
        <translation>请选择用于校验存储的证书文件。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The store is not checked: anyone on the way can pose as it, read the data and change them.</source>
        <translation>未校验存储：途中任何人都可冒充它并读取、修改数据。</translation>
    </message>
    <message>
        <source>Enter the name of a bucket.</source>
        <translation>请输入桶名称。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a bucket: 3 or more letters, digits, “-”, “_” and “.”.</source>
        <translation>“%1”不能作为桶名：至少 3 个字母、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder that holds the data, or an archive.</source>
        <translation>“%1”是文件。请选择数据所在的文件夹或归档。</translation>
    </message>
    <message>
        <source>Of the archive “%1”, %2 entries were left out, since they lead out of it, are devices or have names that no file can have: %3</source>
        <translation>归档“%1”中有 %2 个条目被略过，因为它们指向归档之外、是设备，或名称不能作为文件名：%3</translation>
    </message>
    <message>
        <source>Of the archive “%1”, %2 entries were changed on the way or are there twice: %3</source>
        <translation>归档“%1”中有 %2 个条目在处理时被更改或重复：%3</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that can&apos;t be read here. Choose the unpacked folder, or a zip, tar, tar.gz, tar.bz2, tar.xz or tar.zst archive.</source>
        <translation>“%1”的打包方式在此处无法读取。请选择解压后的文件夹，或 zip、tar、tar.gz、tar.bz2、tar.xz、tar.zst 归档。</translation>
    </message>
    <message>
        <source>The archive “%1” is empty.</source>
        <translation>归档“%1”为空。</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder that it lies in, or an archive.</source>
        <translation>“%1”是文件。请选择其所在文件夹或归档。</translation>
    </message>
    <message>
        <source>Not all of the outputs could be uploaded while the job runs. It is tried again, and completely at the end. %1</source>
        <translation>作业运行期间未能上传全部输出。将再次尝试，并在结束时完整上传。%1</translation>
    </message>
    <message>
        <source>The upload failed; “Retry upload” tries it again. %1</source>
        <translation>上传失败；“重试上传”可再次尝试。%1</translation>
    </message>
    <message>
        <source>The upload of the outputs was started again.</source>
        <translation>已重新开始上传输出。</translation>
    </message>
    <message>
        <source>“%2” was left out of the input “%1”: %3</source>
        <translation>输入“%1”中略过了“%2”：%3</translation>
    </message>
    <message>
        <source>%2 more objects were left out of the input “%1”.</source>
        <translation>输入“%1”中还略过了 %2 个对象。</translation>
    </message>
    <message>
        <source>“%2” of the output “%1” was not uploaded: %3</source>
        <translation>输出“%1”的“%2”未上传：%3</translation>
    </message>
    <message>
        <source>A web address can only be an input: choose a folder, or a location of object storage (obs://…, s3://…).</source>
        <translation>网址只能作为输入：请选择文件夹或对象存储位置（obs://…、s3://…）。</translation>
    </message>
    <message>
        <source>Data are only downloaded over an encrypted connection: use https://….</source>
        <translation>数据只通过加密连接下载：请使用 https://…。</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>“%1”不是网址。</translation>
    </message>
    <message>
        <source>A name or password in the address would be stored with the job: remove what stands before “@”.</source>
        <translation>地址中的用户名或密码会随作业保存：请删除“@”之前的内容。</translation>
    </message>
    <message>
        <source>After “#” only a checksum may stand: #sha256= and 64 hexadecimal digits.</source>
        <translation>“#”之后只能是校验和：#sha256= 加 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>Name a bucket and a folder: s3://bucket/folder, not “%1”.</source>
        <translation>请指定桶和文件夹：s3://bucket/folder，而不是“%1”。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a bucket: 3 to 63 letters, digits, “-” and “.”.</source>
        <translation>“%1”不能作为桶名称：3 到 63 个字母、数字、“-”和“.”。</translation>
    </message>
    <message>
        <source>“%1” is no folder of a bucket: no part of it may be empty, “.” or “..”, or hold control characters.</source>
        <translation>“%1”不是桶中的文件夹：任何部分都不能为空、“.”或“..”，也不能含控制字符。</translation>
    </message>
    <message>
        <source>The path within the bucket is too long: at most 1,024 bytes.</source>
        <translation>桶内路径过长：最多 1,024 字节。</translation>
    </message>
    <message>
        <source>No storage profile serves the bucket “%1”: add one in Settings, Storage, before the job is submitted.</source>
        <translation>没有存储配置服务于桶“%1”：请在提交作业前于“设置、存储”中添加。</translation>
    </message>
    <message>
        <source>Object storage can&apos;t be used: %1</source>
        <translation>无法使用对象存储：%1</translation>
    </message>
    <message>
        <source>Waits for the keychain, which holds the key of the bucket “%1”: unlock it.</source>
        <translation>正在等待存有桶“%1”密钥的密钥环：请将其解锁。</translation>
    </message>
    <message>
        <source>Downloading the code</source>
        <translation>正在下载代码</translation>
    </message>
    <message>
        <source>Downloading the input “%1”</source>
        <translation>正在下载输入“%1”</translation>
    </message>
    <message>
        <source>Downloading what is in the output “%1”</source>
        <translation>正在下载输出“%1”中的内容</translation>
    </message>
    <message>
        <source>Uploading the output “%1”</source>
        <translation>正在上传输出“%1”</translation>
    </message>
    <message>
        <source>Uploading the log</source>
        <translation>正在上传日志</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Choose where the data lie: a folder, an archive, a place in object storage or a web address.</source>
        <translation>请选择数据所在位置：文件夹、归档、对象存储位置或网址。</translation>
    </message>
    <message>
        <source>Opened from the archive “%1”, in which it is “%2”.</source>
        <translation>从归档“%1”打开，在其中名为“%2”。</translation>
    </message>
    <message>
        <source>The job may hang: for %1 it has written, read and printed nothing, and its CPU use has not changed. It goes on until you stop it.</source>
        <translation>作业可能挂起：%1 以来没有写入、读取或输出，CPU 使用也没有变化。它会继续运行，直到您停止它。</translation>
    </message>
    <message>
        <source>The job moves again.</source>
        <translation>作业恢复活动。</translation>
    </message>
    <message>
        <source>The last error in the log: %1</source>
        <translation>日志中的最后一个错误：%1</translation>
    </message>
    <message>
        <source>%1 (out of memory)</source>
        <translation>%1（内存不足）</translation>
    </message>
    <message>
        <source>%1 (out of GPU memory)</source>
        <translation>%1（GPU 显存不足）</translation>
    </message>
    <message>
        <source>It had not ended when it was saved as an archive.</source>
        <translation>保存为归档时它尚未结束。</translation>
    </message>
    <message>
        <source>May hang: nothing has moved for %1.</source>
        <translation>可能挂起：%1 以来没有任何活动。</translation>
    </message>
    <message>
        <source>the store asks for fewer requests</source>
        <translation>存储要求减少请求</translation>
    </message>
    <message>
        <source>the connection breaks, trying again</source>
        <translation>连接中断，正在重试</translation>
    </message>
    <message>
        <source>The file of metrics “%1” is damaged: what could not be read is left out.</source>
        <translation>指标文件“%1”已损坏：无法读取的部分已略过。</translation>
    </message>
    <message>
        <source>The metric rule “%1” takes too much time for a line: it is not used for the rest of this log. Make its expression simpler.</source>
        <translation>指标规则“%1”处理一行耗时过长：此日志的其余部分将不再使用它。请简化其表达式。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be in a SHA-256 checksum: it has the digits 0–9 and a–f only.</source>
        <translation>“%1”不能出现在 SHA-256 校验和中：其中只有 0–9 和 a–f。</translation>
    </message>
    <message>
        <source>A SHA-256 checksum has 64 hexadecimal digits, this one has %1.</source>
        <translation>SHA-256 校验和有 64 位十六进制数字，而此处有 %1 位。</translation>
    </message>
    <message>
        <source>Allotted to the training job: %1.</source>
        <translation>已分配给训练作业：%1。</translation>
    </message>
    <message>
        <source>Waits for %1 GPUs; %2 are free. In use by others, reserved or out of order: %3.</source>
        <translation>等待 %1 个 GPU；空闲 %2 个。被他人占用、已保留或故障：%3 个。</translation>
    </message>
    <message>
        <source>Waits for GPUs that are not there, or not in order (%1 × %2).</source>
        <translation>等待不存在或故障的 GPU（%1 × %2）。</translation>
    </message>
    <message>
        <source>Waits for the GPU driver to answer.</source>
        <translation>等待 GPU 驱动程序响应。</translation>
    </message>
    <message>
        <source>%2 Starts by %1 at the latest.</source>
        <translation>%2 最迟于 %1 开始。</translation>
    </message>
    <message>
        <source>Another user&apos;s engine took one of its GPUs at the same moment: the job waits again.</source>
        <translation>另一位用户的引擎同时占用了它的一个 GPU：作业重新等待。</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>not finite</source>
        <translation>非有限值</translation>
    </message>
</context>
<context>
    <name>MetricRules</name>
    <message>
        <source>There can be 100 rules at the most.</source>
        <translation>最多 100 条规则。</translation>
    </message>
    <message>
        <source>The name of a metric has 1 to 200 characters.</source>
        <translation>指标名称为 1 到 200 个字符。</translation>
    </message>
    <message>
        <source>The expression has 1000 characters at the most.</source>
        <translation>表达式最多 1000 个字符。</translation>
    </message>
    <message>
        <source>The expression of “%1” is none: %2.</source>
        <translation>“%1”的表达式无效：%2。</translation>
    </message>
    <message>
        <source>The expression of “%1” needs a group for the value, as in loss=(\S+).</source>
        <translation>“%1”的表达式需要一个用于取值的分组，例如 loss=(\S+)。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>“%1” failed</source>
        <translation>“%1”失败</translation>
    </message>
    <message>
        <source>“%1” may hang</source>
        <translation>“%1”可能挂起</translation>
    </message>
    <message>
        <source>“%1” completed</source>
        <translation>“%1”已完成</translation>
    </message>
    <message>
        <source>“%1” was stopped</source>
        <translation>“%1”已停止</translation>
    </message>
    <message>
        <source>It ran for %1.</source>
        <translation>运行了 %1。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Open output</source>
        <translation>打开输出</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 个已完成</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 个已停止</translation>
    </message>
    <message>
        <source>%1 may hang</source>
        <translation>%1 个可能挂起</translation>
    </message>
    <message>
        <source>%1 training jobs</source>
        <translation>%1 个训练作业</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有%1个</translation>
    </message>
</context>
<context>
    <name>Nvml</name>
    <message>
        <source>The library of NVIDIA&apos;s driver is not there.</source>
        <translation>NVIDIA 驱动的库不存在。</translation>
    </message>
    <message>
        <source>The library of NVIDIA&apos;s driver lacks functions.</source>
        <translation>NVIDIA 驱动的库缺少函数。</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver can&apos;t be used.</source>
        <translation>无法使用 NVIDIA 驱动。</translation>
    </message>
</context>
<context>
    <name>ObjectName</name>
    <message>
        <source>Its name is no valid text.</source>
        <translation>其名称不是有效文本。</translation>
    </message>
    <message>
        <source>It is not what was asked for.</source>
        <translation>它不是所请求的内容。</translation>
    </message>
    <message>
        <source>It was deleted while the others were brought.</source>
        <translation>在下载其他对象期间，它已被删除。</translation>
    </message>
    <message>
        <source>Its name holds control characters.</source>
        <translation>其名称含有控制字符。</translation>
    </message>
    <message>
        <source>Its name is too long.</source>
        <translation>其名称过长。</translation>
    </message>
    <message>
        <source>Its name has an empty part.</source>
        <translation>其名称中有空的部分。</translation>
    </message>
    <message>
        <source>Its name leads out of the folder.</source>
        <translation>其名称指向文件夹之外。</translation>
    </message>
    <message>
        <source>A part of its name is longer than 255 bytes.</source>
        <translation>其名称中有一部分超过255字节。</translation>
    </message>
    <message>
        <source>Its name is kept for unfinished transfers.</source>
        <translation>其名称保留给未完成的传输使用。</translation>
    </message>
    <message>
        <source>It has the name of a folder, but content.</source>
        <translation>它的名称是文件夹名称，但含有内容。</translation>
    </message>
    <message>
        <source>Another object differs from it in capitals only, and the file system does not tell them apart.</source>
        <translation>另有一个对象与它的名称仅大小写不同，而文件系统不区分大小写。</translation>
    </message>
    <message>
        <source>The store lists it twice.</source>
        <translation>存储将它列出了两次。</translation>
    </message>
    <message>
        <source>Its name is that of a file and of a folder.</source>
        <translation>其名称既是文件的名称，又是文件夹的名称。</translation>
    </message>
</context>
<context>
    <name>ObjectStore</name>
    <message>
        <source>The store&apos;s list of the bucket “%1” goes in a circle.</source>
        <translation>存储给出的桶“%1”列表陷入循环。</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>无法删除“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a store. Write it as https://host or https://host:port.</source>
        <translation>“%1”不是存储的地址。请写为 https://主机 或 https://主机:端口。</translation>
    </message>
    <message>
        <source>The keys or the region of the storage profile “%1” hold characters that they can&apos;t have.</source>
        <translation>存储配置“%1”的密钥或区域含有不允许的字符。</translation>
    </message>
    <message>
        <source>%1 sends more than it should.</source>
        <translation>%1 发送的内容超出应有的量。</translation>
    </message>
    <message>
        <source>The store at %1 refused the request.</source>
        <translation>%1 上的存储拒绝了请求。</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted. Set the CA that signed it, or check the address.</source>
        <translation>%1 的证书不受信任。请设置签发它的 CA，或检查地址。</translation>
    </message>
    <message>
        <source>The CA file for %1 can&apos;t be read, or holds no certificate.</source>
        <translation>%1 的 CA 文件无法读取，或不含证书。</translation>
    </message>
    <message>
        <source>There is no address for %1. Check its name and the network.</source>
        <translation>找不到 %1 的地址。请检查名称和网络。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 无响应。请检查地址和网络。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时响应。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Does it speak https?</source>
        <translation>无法与 %1 建立加密连接。它是否使用 https？</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>The transfer was cancelled.</source>
        <translation>传输已取消。</translation>
    </message>
    <message>
        <source>The store&apos;s answer could not be understood.</source>
        <translation>无法解析存储的应答。</translation>
    </message>
    <message>
        <source>There is no bucket “%1” at %3.</source>
        <translation>%3 上没有桶“%1”。</translation>
    </message>
    <message>
        <source>There is no object “%2” in the bucket “%1”.</source>
        <translation>桶“%1”中没有对象“%2”。</translation>
    </message>
    <message>
        <source>The upload of “%2” is not known to the store any more.</source>
        <translation>存储已不再识别“%2”的上传。</translation>
    </message>
    <message>
        <source>The store at %3 does not know the access key. Check it in the storage profile.</source>
        <translation>%3 上的存储不认识该访问密钥。请在存储配置中检查。</translation>
    </message>
    <message>
        <source>The secret key does not fit the access key. Check both in the storage profile.</source>
        <translation>私有访问密钥与访问密钥不匹配。请在存储配置中检查两者。</translation>
    </message>
    <message>
        <source>The temporary keys for %3 have expired. Get new ones and try again.</source>
        <translation>%3 的临时密钥已过期。请获取新的密钥后重试。</translation>
    </message>
    <message>
        <source>The session token for %3 is not valid. Get new temporary keys and try again.</source>
        <translation>%3 的会话令牌无效。请获取新的临时密钥后重试。</translation>
    </message>
    <message>
        <source>The clock of this computer and that of the store at %3 differ too much. Set the clock.</source>
        <translation>本机时钟与 %3 上存储的时钟相差过大。请校准时钟。</translation>
    </message>
    <message>
        <source>The store at %3 expects another region. Set it in the storage profile.</source>
        <translation>%3 上的存储需要其他区域。请在存储配置中设置。</translation>
    </message>
    <message>
        <source>“%2” is in an archive class of the store and has to be restored there first.</source>
        <translation>“%2”处于存储的归档类别，须先在存储端恢复。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a bucket.</source>
        <translation>“%1”不能作为桶名称。</translation>
    </message>
    <message>
        <source>“%2” is larger than the store at %3 takes.</source>
        <translation>“%2”超出 %3 上存储允许的大小。</translation>
    </message>
    <message>
        <source>The name “%2” is too long for the store.</source>
        <translation>名称“%2”对存储而言过长。</translation>
    </message>
    <message>
        <source>The quota of the bucket “%1” is used up.</source>
        <translation>桶“%1”的配额已用完。</translation>
    </message>
    <message>
        <source>The store at %3 is full.</source>
        <translation>%3 上的存储已满。</translation>
    </message>
    <message>
        <source>“%2” was changed while it was being transferred.</source>
        <translation>“%2”在传输过程中被更改。</translation>
    </message>
    <message>
        <source>The store at %3 can&apos;t do this.</source>
        <translation>%3 上的存储不支持此操作。</translation>
    </message>
    <message>
        <source>“%2” arrived damaged at the store.</source>
        <translation>“%2”到达存储时已损坏。</translation>
    </message>
    <message>
        <source>The store at %3 sends requests for “%1” on to an address that the profile does not cover. Check its endpoint and region.</source>
        <translation>%3 上的存储将对“%1”的请求转到配置未涵盖的地址。请检查其终端节点和区域。</translation>
    </message>
    <message>
        <source>The store at %3 wants a key. Choose one in the storage profile.</source>
        <translation>%3 上的存储需要密钥。请在存储配置中选择。</translation>
    </message>
    <message>
        <source>The store at %3 denies access to “%1/%2”. The key may lack the right, or be the wrong one.</source>
        <translation>%3 上的存储拒绝访问“%1/%2”。密钥可能缺少权限，或不正确。</translation>
    </message>
    <message>
        <source>There is no “%1/%2” at %3.</source>
        <translation>%3 上没有“%1/%2”。</translation>
    </message>
    <message>
        <source>The store at %3 can&apos;t do this now: “%1/%2” is being changed.</source>
        <translation>%3 上的存储目前无法执行：“%1/%2”正在被更改。</translation>
    </message>
    <message>
        <source>The store at %3 is overloaded. Try again later.</source>
        <translation>%3 上的存储过载。请稍后重试。</translation>
    </message>
    <message>
        <source>The store at %3 has an error of its own. Try again later.</source>
        <translation>%3 上的存储出现自身错误。请稍后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>There is no space for “%1”: %2 more are needed.</source>
        <translation>没有足够的空间存放“%1”：还需要 %2。</translation>
    </message>
    <message>
        <source>There is nothing at “%1” in the bucket “%2”.</source>
        <translation>桶“%2”中没有“%1”。</translation>
    </message>
    <message>
        <source>The store sent another part of “%1” than it was asked for.</source>
        <translation>存储发送的“%1”的部分不是所请求的部分。</translation>
    </message>
    <message>
        <source>The store can&apos;t send parts of “%1”, only all of it.</source>
        <translation>存储无法发送“%1”的一部分，只能发送全部。</translation>
    </message>
    <message>
        <source>The store sent more of “%1” than there is.</source>
        <translation>存储发送的“%1”的内容多于其实际大小。</translation>
    </message>
    <message>
        <source>The store sent less of “%1” than there is.</source>
        <translation>存储发送的“%1”的内容少于其实际大小。</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being transferred.</source>
        <translation>“%1”在传输过程中被更改。</translation>
    </message>
    <message>
        <source>“%1” arrived damaged: its checksum is not the one that the store names.</source>
        <translation>“%1”到达时已损坏：其校验和与存储给出的不一致。</translation>
    </message>
    <message>
        <source>%1 has no “%2”.</source>
        <translation>%1 上没有“%2”。</translation>
    </message>
    <message>
        <source>%1 denies access to “%2”.</source>
        <translation>%1 拒绝访问“%2”。</translation>
    </message>
    <message>
        <source>%1 refused the request for “%2”.</source>
        <translation>%1 拒绝了对“%2”的请求。</translation>
    </message>
    <message>
        <source>“%1” is not a checksum. Write it as sha256: and 64 digits.</source>
        <translation>“%1”不是校验和。请写成 sha256: 加 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>“%1” is not an address of the web that can be used here: http or https, without a user&apos;s name.</source>
        <translation>“%1”不是此处可用的网址：须为 http 或 https，且不含用户名。</translation>
    </message>
    <message>
        <source>“%1” is being fetched already.</source>
        <translation>已在下载“%1”。</translation>
    </message>
    <message>
        <source>%1 sends on to an address that is not followed.</source>
        <translation>%1 转到了一个不予跟随的地址。</translation>
    </message>
    <message>
        <source>%1 sent another part than it was asked for.</source>
        <translation>%1 发送的部分不是所请求的部分。</translation>
    </message>
    <message>
        <source>What “%1” holds has another checksum than the one that was given. It was not kept.</source>
        <translation>“%1”内容的校验和与给定的不一致，未保留。</translation>
    </message>
    <message>
        <source>A copy can&apos;t lie in what is copied.</source>
        <translation>副本不能位于被复制的内容之中。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t become a file here. %2</source>
        <translation>“%1”在此处无法成为文件。%2</translation>
    </message>
    <message>
        <source>The store could not put the object together.</source>
        <translation>存储无法合并该对象。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t become a file. %2</source>
        <translation>“%1”无法成为文件。%2</translation>
    </message>
    <message numerus="yes">
        <source>Nor can %n other object(s).</source>
        <translation>
            <numerusform>另有 %n 个对象也不能。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server tells neither an ETag nor a time of change: a change would not be noticed. Give the checksum: add #sha256= and its 64 digits.</source>
        <translation>服务器既没有给出 ETag，也没有给出修改时间：更改将无法察觉。请提供校验和：在末尾加上 #sha256= 及其 64 位数字。</translation>
    </message>
    <message>
        <source>The bucket “%1” is not empty. Delete what is in it first, unfinished uploads too.</source>
        <translation>桶“%1”不为空。请先删除其中的内容，包括未完成的上传。</translation>
    </message>
    <message>
        <source>You have a bucket “%1” already.</source>
        <translation>您已有桶“%1”。</translation>
    </message>
    <message>
        <source>Somebody has a bucket “%1” already. Names are shared by all who use the store: choose another one.</source>
        <translation>已有人使用桶“%1”。名称由该存储的所有用户共用：请另选一个。</translation>
    </message>
    <message>
        <source>The store at %3 gives you no more buckets.</source>
        <translation>位于 %3 的存储不再为您提供更多的桶。</translation>
    </message>
    <message>
        <source>“%1” is not what it was before.</source>
        <translation>“%1”已不是原来的内容。</translation>
    </message>
    <message>
        <source>%1 does not say how large “%2” is.</source>
        <translation>%1 没有给出“%2”的大小。</translation>
    </message>
    <message>
        <source>This network wants you to log in before anything gets through to %3. Open a page in a browser, then try again.</source>
        <translation>此网络要求先登录才能访问 %3。请在浏览器中打开一个网页，然后重试。</translation>
    </message>
    <message>
        <source>What answers at %1 is a web page and not the store. This network may want you to log in first: open a page in a browser, then try again. Or the address is not that of the store.</source>
        <translation>在 %1 应答的是网页而不是存储。此网络可能要求先登录：请在浏览器中打开一个网页，然后重试。也可能该地址不是存储的地址。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>环境变量%1</translation>
    </message>
    <message>
        <source>My Algorithms</source>
        <translation>我的算法</translation>
    </message>
    <message>
        <source>Custom image</source>
        <translation>自定义镜像</translation>
    </message>
    <message>
        <source>Custom script on a preset image</source>
        <translation>基于预置镜像的自定义脚本</translation>
    </message>
    <message>
        <source>Basic settings</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation>退出原因</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>创建方式</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation>代码目录</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>启动文件</translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation>启动命令</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>This job has no inputs.</source>
        <translation>该作业没有输入。</translation>
    </message>
    <message>
        <source>local path</source>
        <translation>本地路径</translation>
    </message>
    <message>
        <source>obtained from</source>
        <translation>获取方式</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>This job has no outputs.</source>
        <translation>该作业没有输出。</translation>
    </message>
    <message>
        <source>predownload</source>
        <translation>预下载至本地目录</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>This job has no hyperparameters.</source>
        <translation>该作业没有超参。</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>No variables beside the preset ones.</source>
        <translation>除预置变量外没有其他变量。</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源配置</translation>
    </message>
    <message>
        <source>Resource pool</source>
        <translation>资源池</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Instance flavor</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Compute nodes</source>
        <translation>计算节点个数</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>作业优先级</translation>
    </message>
    <message>
        <source>Auto stop</source>
        <translation>自动停止</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>Auto restart</source>
        <translation>故障自动重启</translation>
    </message>
    <message>
        <source>Job log path</source>
        <translation>作业日志路径</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出码%1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>It has not started yet.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>1 retry</source>
        <translation>重试1次</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>重试%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>Restarted once.</source>
        <translation>重启过1次。</translation>
    </message>
    <message numerus="yes">
        <source>Restarted %n times.</source>
        <translation>
            <numerusform>重启过%n次。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file, %1</source>
        <translation>1个文件，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with changes that are not committed</source>
        <translation>%1，含未提交的修改</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Code at submit</source>
        <translation>提交作业时的代码</translation>
    </message>
    <message>
        <source>Git commit</source>
        <translation>Git提交</translation>
    </message>
    <message>
        <source>dataset %1: %2</source>
        <translation>数据集%1：%2</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>installed first</source>
        <translation>先安装</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最优值</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Mean CPU</source>
        <translation>平均 CPU</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 核</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>内存峰值</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) not finite</source>
        <translation>
            <numerusform>%n 个点非有限值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step went back %n time(s)</source>
        <translation>
            <numerusform>步数回退 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>This image is too large for a preview (%1).</source>
        <translation>该图像过大，无法预览（%1）。</translation>
    </message>
    <message>
        <source>This image can&apos;t be read: %1</source>
        <translation>无法读取该图像：%1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2像素，%3</translation>
    </message>
    <message>
        <source>No preview of this kind of file (%1).</source>
        <translation>不支持预览此类文件（%1）。</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>共%2，仅显示前%1</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>该文件已不存在。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: %1</source>
        <translation>无法读取该文件：%1</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>该文件为空。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows of %1</source>
        <translation>
            <numerusform>%1的前%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Creates training jobs on this computer and shows how they do.</source>
        <translation>在本机上创建训练作业并显示其运行情况。</translation>
    </message>
    <message>
        <source>Keep everything below &lt;folder&gt; (TRAINSHED_HOME).</source>
        <translation>将所有数据放在&lt;folder&gt;下（TRAINSHED_HOME）。</translation>
    </message>
    <message>
        <source>Run the sample job when there is no job yet, save a picture of the window to &lt;file&gt; and quit.</source>
        <translation>尚无作业时运行示例作业，将窗口的图像保存到&lt;file&gt;，然后退出。</translation>
    </message>
    <message>
        <source>A job file to import, or a folder with code for a new job.</source>
        <translation>要导入的作业文件，或用于新作业的代码文件夹。</translation>
    </message>
    <message>
        <source>Only one job file at a time can be opened.</source>
        <translation>一次只能打开一个作业文件。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>The engine&apos;s answer can&apos;t be understood.</source>
        <translation>无法理解引擎的应答。</translation>
    </message>
    <message>
        <source>This engine does not know the method “%1”.</source>
        <translation>该引擎不支持方法“%1”。</translation>
    </message>
    <message>
        <source>The request has a member of the wrong kind.</source>
        <translation>请求中某个字段的类型不正确。</translation>
    </message>
    <message>
        <source>Batches are not supported: send one request a line.</source>
        <translation>不支持批量请求：每行发送一个请求。</translation>
    </message>
    <message>
        <source>A request needs an “id”: a whole number or a short text.</source>
        <translation>请求需要“id”：整数或短文本。</translation>
    </message>
    <message>
        <source>A request needs “jsonrpc” with the text “2.0”.</source>
        <translation>请求需要值为文本“2.0”的“jsonrpc”。</translation>
    </message>
    <message>
        <source>A request needs a “method”.</source>
        <translation>请求需要“method”。</translation>
    </message>
    <message>
        <source>“params” is an object with named members.</source>
        <translation>“params”须为含具名字段的对象。</translation>
    </message>
</context>
<context>
    <name>SavedJob</name>
    <message>
        <source>What the archive tells about the saved job is damaged.</source>
        <translation>归档中关于所保存作业的信息已损坏。</translation>
    </message>
    <message>
        <source>The job was saved by a newer Trainshed. Open it with that one.</source>
        <translation>该作业由更新版本的 Trainshed 保存。请用该版本打开。</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>The script is larger than 1 MB.</source>
        <translation>脚本大于1 MB。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>“%1” is no reference to a secret.</source>
        <translation>“%1”不是密钥的引用。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The secret is not kept any more.</source>
        <translation>该密钥已不再保留。</translation>
    </message>
</context>
<context>
    <name>SendPlan</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>It was written to while it was being sent.</source>
        <translation>它在发送过程中被写入。</translation>
    </message>
    <message>
        <source>It holds itself through a link, or lies too deep.</source>
        <translation>它通过链接包含了自身，或层级过深。</translation>
    </message>
    <message>
        <source>Its name is too long for a store.</source>
        <translation>其名称对存储而言过长。</translation>
    </message>
    <message>
        <source>Its name is no valid text.</source>
        <translation>其名称不是有效文本。</translation>
    </message>
    <message>
        <source>It is a link out of the folder, or to nothing.</source>
        <translation>它是指向文件夹之外或不存在目标的链接。</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket.</source>
        <translation>它是设备、管道或套接字。</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>“%1”既不是文件，也不是文件夹。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Seconds between SIGTERM and SIGKILL when a job is stopped</source>
        <translation>停止作业时SIGTERM与SIGKILL之间间隔的秒数</translation>
    </message>
    <message>
        <source>Seconds that what a finished job left running may go on</source>
        <translation>作业结束后其遗留进程可继续运行的秒数</translation>
    </message>
    <message>
        <source>vCPUs for jobs; 0: all of this computer&apos;s</source>
        <translation>供作业使用的vCPU数；0表示使用本机的全部vCPU</translation>
    </message>
    <message>
        <source>Seconds without a connection and a job after which the engine ends</source>
        <translation>没有连接且没有作业时，引擎在多少秒后结束</translation>
    </message>
    <message>
        <source>Largest code directory, bytes</source>
        <translation>代码目录的最大大小（字节）</translation>
    </message>
    <message>
        <source>Most files and folders of a code directory</source>
        <translation>代码目录中文件和文件夹的最大数量</translation>
    </message>
    <message>
        <source>Deepest folder of a code directory</source>
        <translation>代码目录的最大文件夹层数</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>没有设置项“%1”。</translation>
    </message>
    <message>
        <source>“%1” takes a whole number from %2 to %3.</source>
        <translation>“%1”须为%2至%3之间的整数。</translation>
    </message>
    <message>
        <source>Bytes that downloaded objects may take up, so that they need not be downloaded again; 0: none are kept</source>
        <translation>为避免再次下载，已下载对象可占用的字节数；0：不保留</translation>
    </message>
    <message>
        <source>Seconds between two looks for outputs to bring out while a job runs; 0: only at its end</source>
        <translation>作业运行期间两次检查待送出输出的间隔秒数；0：仅在结束时</translation>
    </message>
    <message>
        <source>Seconds without output, reading, writing or a change in CPU use after which a running job is said to hang; it is never stopped for that. 0: never</source>
        <translation>运行中的作业在没有输出、读写或 CPU 使用变化多少秒后被视为挂起；绝不会因此停止。0：从不</translation>
    </message>
    <message>
        <source>1: the computer does not go to sleep by itself while jobs run</source>
        <translation>1：有作业运行时，计算机不会自动休眠</translation>
    </message>
    <message>
        <source>Seconds between two looks for metrics while a job runs; 0: only at its end</source>
        <translation>作业运行期间两次查找指标之间的秒数；0：仅在结束时</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>git could not list the files of “%1”.</source>
        <translation>git无法列出“%1”中的文件。</translation>
    </message>
    <message>
        <source>The code directory is more than %1 levels deep at “%2”.</source>
        <translation>代码目录在“%2”处超过%1层。</translation>
    </message>
    <message>
        <source>The code directory holds %1 files and folders; %2 are allowed. Leave out data with a .gitignore file.</source>
        <translation>代码目录中有%1个文件和文件夹；最多允许%2个。请用.gitignore文件排除数据。</translation>
    </message>
    <message>
        <source>The code directory holds %1; %2 are allowed. Leave out data with a .gitignore file.</source>
        <translation>代码目录的大小为%1；最多允许%2。请用.gitignore文件排除数据。</translation>
    </message>
    <message>
        <source>The note about the job&apos;s code is damaged.</source>
        <translation>关于作业代码的记录已损坏。</translation>
    </message>
</context>
<context>
    <name>Staging</name>
    <message>
        <source>“%1” could not be renamed.</source>
        <translation>无法重命名“%1”。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>“%1” could not be made.</source>
        <translation>无法创建“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no location of object storage.</source>
        <translation>“%1”不是对象存储位置。</translation>
    </message>
    <message>
        <source>The keys of the bucket “%1” are not at hand.</source>
        <translation>无法取得桶“%1”的密钥。</translation>
    </message>
    <message>
        <source>Make room there, then retry the upload: the files are kept with the job.</source>
        <translation>请在那里腾出空间，然后重试上传：文件保留在作业中。</translation>
    </message>
    <message>
        <source>The version has no file “%1”.</source>
        <translation>该版本没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” lies on this computer: it is read there.</source>
        <translation>“%1”位于本机：将在那里读取。</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “%1”.</source>
        <translation>“%1”所在的磁盘没有剩余空间。</translation>
    </message>
    <message>
        <source>Make room there, for example by deleting old jobs or clearing the cache in the settings, then rebuild the job.</source>
        <translation>请在那里腾出空间，例如删除旧作业或在设置中清除缓存，然后重新创建作业。</translation>
    </message>
</context>
<context>
    <name>StorageFindings</name>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>连接未加密。</translation>
    </message>
    <message>
        <source>The connection is encrypted, but nobody checks with whom.</source>
        <translation>连接已加密，但未校验对方的身份。</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is good.</source>
        <translation>连接已加密，证书有效。</translation>
    </message>
    <message>
        <source>No keys are sent: only what is public can be had.</source>
        <translation>不发送密钥：只能访问公开的内容。</translation>
    </message>
    <message>
        <source>The store did not say whether it knows the keys.</source>
        <translation>存储未说明是否认识该密钥。</translation>
    </message>
    <message>
        <source>The keys are accepted.</source>
        <translation>密钥已被接受。</translation>
    </message>
    <message>
        <source>The bucket “%1” can be listed.</source>
        <translation>可以列出桶“%1”的内容。</translation>
    </message>
    <message>
        <source>These keys may not list all buckets. Name one of yours above and test again: jobs need no more than that.</source>
        <translation>该密钥无权列出所有桶。请在上方填写您的一个桶后重新测试：作业只需要这些权限。</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>未测试。</translation>
    </message>
    <message>
        <source>“%1” can be reached.</source>
        <translation>可以访问“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s) can be listed.</source>
        <translation>
            <numerusform>可列出 %n 个桶。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageService</name>
    <message>
        <source>“%1” is a file. Choose the folder that is to take the files.</source>
        <translation>“%1”是文件。请选择用于存放文件的文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>没有文件或文件夹“%1”。</translation>
    </message>
    <message>
        <source>All was deleted but %1 objects whose names are no text. Delete them with the store&apos;s own tools.</source>
        <translation>除 %1 个名称不是文本的对象外均已删除。请使用存储自身的工具删除它们。</translation>
    </message>
    <message>
        <source>“%1” is being uploaded now. Cancel that first.</source>
        <translation>正在上传“%1”。请先取消上传。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install libqt6sql6-sqlite.</source>
        <translation>缺少Qt的SQLite驱动。请安装libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>没有作业“%1”。</translation>
    </message>
    <message>
        <source>A migration is missing.</source>
        <translation>缺少一个数据库迁移脚本。</translation>
    </message>
    <message>
        <source>The database is of a newer Trainshed (its version is %1, this program knows %2). Update Trainshed, or choose another home.</source>
        <translation>该数据库来自更新版本的Trainshed（其版本为%1，本程序支持%2）。请更新Trainshed，或选择其他主目录。</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Free some space and try again.</source>
        <translation>磁盘已满：未保存任何内容。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The database can&apos;t be written to. Check its folder&apos;s permissions.</source>
        <translation>无法写入数据库。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>数据库已损坏。</translation>
    </message>
    <message>
        <source>The database could not be used.</source>
        <translation>无法使用数据库。</translation>
    </message>
    <message>
        <source>The dataset “%1” was deleted meanwhile.</source>
        <translation>数据集“%1”已在此期间被删除。</translation>
    </message>
</context>
<context>
    <name>TargetFolder</name>
    <message>
        <source>A file could not be written.</source>
        <translation>无法写入某个文件。</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>无法读取某个文件。</translation>
    </message>
    <message>
        <source>“%1” arrived damaged: its checksum is not the one that the store names.</source>
        <translation>“%1”到达时已损坏：其校验和与存储给出的不一致。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Another transfer is writing into “%1”. Wait for its end.</source>
        <translation>另一个传输正在写入“%1”。请等待其结束。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1天%2小时</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1小时前</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天%1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨天%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1字节</translation>
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
        <translation>核</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disk read</source>
        <translation>磁盘读取</translation>
    </message>
    <message>
        <source>Disk written</source>
        <translation>磁盘写入</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>GPU busy</source>
        <translation>GPU 利用率</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
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
        <translation>无法记录作业的资源使用情况。</translation>
    </message>
    <message>
        <source>What this job used before was measured in another way.</source>
        <translation>该作业之前的资源使用是以另一种方式测量的。</translation>
    </message>
    <message>
        <source>What a job used can&apos;t be read any more.</source>
        <translation>无法再读取作业的资源使用情况。</translation>
    </message>
    <message>
        <source>Nothing was measured of this job.</source>
        <translation>该作业没有测量数据。</translation>
    </message>
</context>
<context>
    <name>trainshed::AboutPart</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Algorithm name</source>
        <translation>算法名称</translation>
    </message>
    <message>
        <source>1–64 letters, digits, “-” and “_”.</source>
        <translation>1～64个英文字母、数字、“-”和“_”。</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>描述(&amp;D)：</translation>
    </message>
    <message>
        <source>Algorithm description</source>
        <translation>算法描述</translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmEditor</name>
    <message>
        <source>Pre&amp;view Runtime Environment</source>
        <translation>预览运行环境(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Code and start</source>
        <translation>代码与启动</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>Training constraints</source>
        <translation>训练约束</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Preview runtime environment</source>
        <translation>预览运行环境</translation>
    </message>
    <message>
        <source>Save algorithm</source>
        <translation>保存算法</translation>
    </message>
    <message>
        <source>Create Algorithm</source>
        <translation>创建算法</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>“%1” has no add_argument() call that says what it takes.</source>
        <translation>“%1”中没有说明其所接受参数的add_argument()调用。</translation>
    </message>
    <message>
        <source>It can&apos;t be saved yet: %1</source>
        <translation>暂时无法保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>It can&apos;t be saved yet: %1 (and %n more)</source>
        <translation>
            <numerusform>暂时无法保存：%1（另有%n项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>丢弃修改</translation>
    </message>
    <message>
        <source>Discard the new algorithm?</source>
        <translation>丢弃新算法？</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>丢弃对“%1”的修改？</translation>
    </message>
    <message>
        <source>What you entered is not saved yet.</source>
        <translation>您填写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmListModel</name>
    <message>
        <source>This computer, with a boot command</source>
        <translation>本机，使用启动命令</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmSection</name>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;My Algorithms</source>
        <translation>我的算法(&amp;M)</translation>
    </message>
    <message>
        <source>A saved algorithm, with its inputs, outputs and hyperparameters</source>
        <translation>已保存的算法，包含其输入、输出和超参</translation>
    </message>
    <message>
        <source>Custom script on a &amp;preset image</source>
        <translation>基于预置镜像的自定义脚本(&amp;P)</translation>
    </message>
    <message>
        <source>A Python file of yours, run by a Python found on this computer</source>
        <translation>由本机上找到的Python运行的您自己的Python文件</translation>
    </message>
    <message>
        <source>C&amp;ustom image, or a command on this computer</source>
        <translation>自定义镜像，或本机上的命令(&amp;U)</translation>
    </message>
    <message>
        <source>A boot command; without an image it runs on this computer itself</source>
        <translation>一条启动命令；未指定镜像时直接在本机上运行</translation>
    </message>
    <message>
        <source>Search algorithms</source>
        <translation>搜索算法</translation>
    </message>
    <message>
        <source>Search by name, description or image</source>
        <translation>按名称、描述或镜像搜索</translation>
    </message>
    <message>
        <source>My algorithms</source>
        <translation>我的算法</translation>
    </message>
    <message>
        <source>Look again for Python environments</source>
        <translation>重新查找Python环境</translation>
    </message>
    <message>
        <source>Look for Python environments on this computer again</source>
        <translation>重新查找本机上的Python环境</translation>
    </message>
    <message>
        <source>Preset ima&amp;ge:</source>
        <translation>预置镜像(&amp;G)：</translation>
    </message>
    <message>
        <source>Ima&amp;ge:</source>
        <translation>镜像(&amp;G)：</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>容器镜像</translation>
    </message>
    <message>
        <source>Leave empty: the command runs on this computer itself. Containers come with a later version.</source>
        <translation>留空：命令直接在本机上运行。容器将在后续版本中提供。</translation>
    </message>
    <message>
        <source>User ID:</source>
        <translation>用户ID：</translation>
    </message>
    <message>
        <source>&amp;Code directory:</source>
        <translation>代码目录(&amp;C)：</translation>
    </message>
    <message>
        <source>Boot &amp;file:</source>
        <translation>启动文件(&amp;F)：</translation>
    </message>
    <message>
        <source>python3 train.py</source>
        <translation>python3 train.py</translation>
    </message>
    <message>
        <source>Boot c&amp;ommand:</source>
        <translation>启动命令(&amp;O)：</translation>
    </message>
    <message>
        <source>One line for the shell; “;” and “&amp;&amp;” combine commands.</source>
        <translation>一行shell命令；用“;”和“&amp;&amp;”连接多个命令。</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>Advanced algorithm settings</source>
        <translation>算法高级设置</translation>
    </message>
    <message>
        <source>Local code directory:</source>
        <translation>本地代码目录：</translation>
    </message>
    <message>
        <source>Where the code lands. Empty: ${MA_JOB_DIR}.</source>
        <translation>代码存放的位置。留空：${MA_JOB_DIR}。</translation>
    </message>
    <message>
        <source>Work directory:</source>
        <translation>工作目录：</translation>
    </message>
    <message>
        <source>Where the command starts. Empty: the local code directory.</source>
        <translation>命令启动时所在的位置。留空：本地代码目录。</translation>
    </message>
    <message>
        <source>A folder. It is copied when you submit: later edits change nothing in this job.</source>
        <translation>一个文件夹。提交时会复制：之后的修改不影响该作业。</translation>
    </message>
    <message>
        <source>Optional. It is copied when you submit, and the command starts in the copy.</source>
        <translation>可选。提交时会复制，命令在副本中启动。</translation>
    </message>
    <message>
        <source>“%1” runs %2 from %3.</source>
        <translation>“%1”运行%3中的%2。</translation>
    </message>
    <message>
        <source>“%1” runs: %2</source>
        <translation>“%1”运行：%2</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>创建…</translation>
    </message>
    <message>
        <source>Create &amp;Quickly…</source>
        <translation>快速创建(&amp;Q)…</translation>
    </message>
    <message>
        <source>Save As Algorithm…</source>
        <translation>另存为算法…</translation>
    </message>
    <message>
        <source>Create algorithm</source>
        <translation>创建算法</translation>
    </message>
    <message>
        <source>Open the full editor; the algorithm is selected when it is saved</source>
        <translation>打开完整编辑器；保存后将选中该算法</translation>
    </message>
    <message>
        <source>Create algorithm quickly</source>
        <translation>快速创建算法</translation>
    </message>
    <message>
        <source>Name, code directory and boot file; selected when it is saved</source>
        <translation>名称、代码目录和启动文件；保存后将选中该算法</translation>
    </message>
    <message>
        <source>Save as algorithm</source>
        <translation>另存为算法</translation>
    </message>
    <message>
        <source>Keep this code and these settings as an algorithm</source>
        <translation>将此代码和这些设置保存为算法</translation>
    </message>
    <message>
        <source>There is no saved algorithm yet: create one, or use a custom script.</source>
        <translation>尚无已保存的算法：请创建一个，或使用自定义脚本。</translation>
    </message>
    <message>
        <source>&amp;Install dependencies first</source>
        <translation>先安装依赖(&amp;I)</translation>
    </message>
    <message>
        <source>Dependencies:</source>
        <translation>依赖：</translation>
    </message>
    <message>
        <source>Install dependencies first</source>
        <translation>先安装依赖</translation>
    </message>
    <message>
        <source>What %1 of the code directory asks for goes into a virtual environment on top of the preset image, which stays as it is. It is kept for the next job with the same file.</source>
        <translation>代码目录中 %1 所需的软件包将安装到预置镜像之上的虚拟环境中，预置镜像本身保持不变。该环境会保留，供使用同一文件的下一个作业使用。</translation>
    </message>
</context>
<context>
    <name>trainshed::AlgorithmsPage</name>
    <message>
        <source>Create Job</source>
        <translation>创建作业</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Create a training job of this algorithm</source>
        <translation>使用该算法创建训练作业</translation>
    </message>
    <message>
        <source>Delete algorithm</source>
        <translation>删除算法</translation>
    </message>
    <message>
        <source>Delete this algorithm; its jobs stay</source>
        <translation>删除该算法；其作业保留</translation>
    </message>
    <message>
        <source>About the algorithm</source>
        <translation>关于该算法</translation>
    </message>
    <message>
        <source>My algorithms list</source>
        <translation>我的算法列表</translation>
    </message>
    <message>
        <source>Search my algorithms</source>
        <translation>搜索我的算法</translation>
    </message>
    <message>
        <source>No algorithm matches the search</source>
        <translation>没有匹配的算法</translation>
    </message>
    <message>
        <source>No algorithms yet</source>
        <translation>尚无算法</translation>
    </message>
    <message>
        <source>An algorithm is code that is kept with its inputs, outputs and hyperparameters, ready to be trained. Without one, a training job runs a script or a command of yours.</source>
        <translation>算法是连同其输入、输出和超参一起保存、随时可用于训练的代码。没有算法时，训练作业运行您自己的脚本或命令。</translation>
    </message>
    <message>
        <source>Delete Algorithm</source>
        <translation>删除算法</translation>
    </message>
    <message>
        <source>Delete the algorithm “%1”?</source>
        <translation>删除算法“%1”？</translation>
    </message>
    <message>
        <source>Its jobs keep their settings, and its code directory stays where it is.</source>
        <translation>其作业保留各自的设置，其代码目录也保留在原处。</translation>
    </message>
    <message>
        <source>Create &amp;Algorithm…</source>
        <translation>创建算法(&amp;A)…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Create an algorithm with the full editor</source>
        <translation>使用完整编辑器创建算法</translation>
    </message>
    <message>
        <source>Edit algorithm</source>
        <translation>编辑算法</translation>
    </message>
    <message>
        <source>Change this algorithm; jobs keep what they were submitted with</source>
        <translation>修改该算法；作业保留其提交时的内容</translation>
    </message>
    <message>
        <source>Create the first Algorithm</source>
        <translation>创建第一个算法</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>创建副本(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Import from JSON File…</source>
        <translation>从JSON文件导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport to JSON File…</source>
        <translation>导出到JSON文件(&amp;X)…</translation>
    </message>
    <message>
        <source>More actions on algorithms</source>
        <translation>对算法的更多操作</translation>
    </message>
    <message>
        <source>Import Algorithm</source>
        <translation>导入算法</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” was not imported. %2</source>
        <translation>未导入“%1”。%2</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>…另有%n项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from “%1”. Save keeps it.</source>
        <translation>已从“%1”导入。点击“保存”后才会保留。</translation>
    </message>
    <message>
        <source>Export Algorithm</source>
        <translation>导出算法</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>“%1”已导出到%2。</translation>
    </message>
</context>
<context>
    <name>trainshed::ArchiveBrowsing</name>
    <message>
        <source>Only archives of this computer can be looked into.</source>
        <translation>只能查看本机上归档的内容。</translation>
    </message>
    <message>
        <source>This archive takes too long to look into. A job can use it all the same.</source>
        <translation>查看该归档的内容耗时过长。作业仍可使用它。</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
</context>
<context>
    <name>trainshed::ArchiveWindow</name>
    <message>
        <source>Archive Contents</source>
        <translation>归档内容</translation>
    </message>
    <message>
        <source>Entries of the archive</source>
        <translation>归档中的条目</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>Looking into the archive…</source>
        <translation>正在查看归档…</translation>
    </message>
    <message>
        <source>1 file, %1 unpacked (%2).</source>
        <translation>1个文件，解压后%1（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 unpacked (%2).</source>
        <translation>
            <numerusform>%n个文件，解压后%1（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows the first %n entries.</source>
        <translation>
            <numerusform>列表显示前%n个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>No preview of this kind of file.</source>
        <translation>不支持预览此类文件。</translation>
    </message>
    <message>
        <source>The beginning of the file:</source>
        <translation>文件的开头：</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>该文件为空。</translation>
    </message>
</context>
<context>
    <name>trainshed::AttentionPage</name>
    <message>
        <source>Desktop notifications</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>When a job compl&amp;etes or reaches its time limit</source>
        <translation>作业完成或达到时限时(&amp;E)</translation>
    </message>
    <message>
        <source>When a job &amp;fails, with the last error in its log</source>
        <translation>作业失败时，附日志中的最后一个错误(&amp;F)</translation>
    </message>
    <message>
        <source>When a job may &amp;hang</source>
        <translation>作业可能挂起时(&amp;H)</translation>
    </message>
    <message>
        <source>Show how many jobs run and wait in the system &amp;tray</source>
        <translation>在系统托盘中显示运行和等待的作业数(&amp;T)</translation>
    </message>
    <message>
        <source>Closing the window still ends the program; jobs go on.</source>
        <translation>关闭窗口仍会结束程序；作业继续运行。</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>此桌面没有系统托盘。</translation>
    </message>
</context>
<context>
    <name>trainshed::BasicSection</name>
    <message>
        <source>Basic</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>作业名称</translation>
    </message>
    <message>
        <source>1–64 letters, digits, “-” and “_”.</source>
        <translation>1～64个英文字母、数字、“-”和“_”。</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>描述(&amp;D)：</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>作业描述</translation>
    </message>
    <message>
        <source>May be changed later.</source>
        <translation>以后可以修改。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>不纳入实验</translation>
    </message>
    <message>
        <source>Use existing</source>
        <translation>纳入已有实验</translation>
    </message>
    <message>
        <source>Create new</source>
        <translation>纳入新实验</translation>
    </message>
    <message>
        <source>&amp;Experiment:</source>
        <translation>实验(&amp;E)：</translation>
    </message>
    <message>
        <source>Groups jobs that belong together.</source>
        <translation>将相关的作业归为一组。</translation>
    </message>
    <message>
        <source>E&amp;xisting:</source>
        <translation>已有实验(&amp;X)：</translation>
    </message>
    <message>
        <source>Existing experiment</source>
        <translation>已有实验</translation>
    </message>
    <message>
        <source>Ne&amp;w name:</source>
        <translation>新名称(&amp;W)：</translation>
    </message>
    <message>
        <source>Name of the new experiment</source>
        <translation>新实验的名称</translation>
    </message>
    <message>
        <source>Abo&amp;ut it:</source>
        <translation>实验描述(&amp;U)：</translation>
    </message>
    <message>
        <source>Description of the new experiment</source>
        <translation>新实验的描述</translation>
    </message>
    <message>
        <source>There is no experiment yet: choose “Create new”.</source>
        <translation>尚无实验：请选择“纳入新实验”。</translation>
    </message>
    <message>
        <source>A version has the name of its job.</source>
        <translation>版本的名称与其作业相同。</translation>
    </message>
    <message>
        <source>Submit makes %1 of “%2”.</source>
        <translation>提交后将创建“%2”的%1。</translation>
    </message>
    <message>
        <source>Submit makes the next version of “%1”.</source>
        <translation>提交后将创建“%1”的下一个版本。</translation>
    </message>
    <message>
        <source>Make a New Job Instead</source>
        <translation>改为创建新作业</translation>
    </message>
    <message>
        <source>Make a New Version of “%1” Instead</source>
        <translation>改为创建“%1”的新版本</translation>
    </message>
</context>
<context>
    <name>trainshed::BucketDialog</name>
    <message>
        <source>&amp;Storage profile:</source>
        <translation>存储配置(&amp;S)：</translation>
    </message>
    <message>
        <source>New bucket</source>
        <translation>新建桶</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>桶名称</translation>
    </message>
    <message>
        <source>Storage profile</source>
        <translation>存储配置</translation>
    </message>
    <message>
        <source>3 to 63 small letters, digits, dots and hyphens. In most stores the name must be one that nobody else has.</source>
        <translation>3 到 63 个小写字母、数字、点和连字符。在多数存储中，名称不能与他人重复。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Create Bucket</source>
        <translation>创建桶(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>trainshed::CacheRow</name>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Downloaded inputs that are kept</source>
        <translation>保留的已下载输入</translation>
    </message>
    <message>
        <source>Remove them all. Jobs keep what they have; what is wanted again is downloaded.</source>
        <translation>全部移除。作业保留已有内容；再次需要时重新下载。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::Catalog</name>
    <message>
        <source>There is no algorithm “%1”.</source>
        <translation>没有算法“%1”。</translation>
    </message>
    <message>
        <source>There is an experiment “%1” already. Choose another name.</source>
        <translation>实验“%1”已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no such experiment.</source>
        <translation>没有该实验。</translation>
    </message>
    <message>
        <source>The algorithm “%1” is needed by the job “%2”, which waits to run. Wait for it, or stop it.</source>
        <translation>等待运行的作业“%2”需要算法“%1”。请等待该作业结束，或停止它。</translation>
    </message>
</context>
<context>
    <name>trainshed::CatalogPage</name>
    <message>
        <source>Asking the engine…</source>
        <translation>正在询问引擎…</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>trainshed::ChannelCard</name>
    <message>
        <source>Choose the input folder</source>
        <translation>选择输入文件夹</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>选择输出文件夹</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Parameter name:</source>
        <translation>参数名称：</translation>
    </message>
    <message>
        <source>Data path:</source>
        <translation>数据存储位置：</translation>
    </message>
    <message>
        <source>Output path:</source>
        <translation>数据存储位置：</translation>
    </message>
    <message>
        <source>Obtained from:</source>
        <translation>获取方式：</translation>
    </message>
    <message>
        <source>Predownload: start with what is in the output path</source>
        <translation>预下载至本地目录：从数据存储位置中已有的内容开始</translation>
    </message>
    <message>
        <source>The files there are brought into the local output folder before the start: this is how a job resumes.</source>
        <translation>启动前会将该处的文件取到本地输出文件夹：作业可借此断点续训。</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入%1</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>输出%1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>The script is told the local folder as “--%1”.</source>
        <translation>脚本通过“--%1”得知本地文件夹。</translation>
    </message>
    <message>
        <source>The script finds the local folder in the variable “%1”.</source>
        <translation>脚本通过变量“%1”得知本地文件夹。</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>输入%1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>输出%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Parameter name of %1</source>
        <translation>%1的参数名称</translation>
    </message>
    <message>
        <source>Data path of %1</source>
        <translation>%1的数据存储位置</translation>
    </message>
    <message>
        <source>Output path of %1</source>
        <translation>%1的数据存储位置</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>浏览%1</translation>
    </message>
    <message>
        <source>Obtained from, %1</source>
        <translation>获取方式，%1</translation>
    </message>
    <message>
        <source>Predownload %1</source>
        <translation>预下载%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Data path</source>
        <translation>数据存储位置</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Dataset:</source>
        <translation>数据集：</translation>
    </message>
    <message>
        <source>The algorithm takes only a dataset here.</source>
        <translation>该算法在此处只接受数据集。</translation>
    </message>
    <message>
        <source>The algorithm takes only a data path here.</source>
        <translation>该算法在此处只接受数据存储位置。</translation>
    </message>
    <message>
        <source>Data path as the source of %1</source>
        <translation>以数据存储位置作为%1的数据来源</translation>
    </message>
    <message>
        <source>Dataset as the source of %1</source>
        <translation>以数据集作为%1的数据来源</translation>
    </message>
    <message>
        <source>Dataset of %1</source>
        <translation>%1的数据集</translation>
    </message>
    <message>
        <source>Dataset version of %1</source>
        <translation>%1的数据集版本</translation>
    </message>
    <message>
        <source>Choose an archive for %1</source>
        <translation>选择%1的归档</translation>
    </message>
    <message>
        <source>SHA-256, optional</source>
        <translation>SHA-256，可选</translation>
    </message>
    <message>
        <source>The 64 digits that sha256sum prints for the file. What is downloaded is compared with them, and refused where it differs.</source>
        <translation>sha256sum 为该文件输出的 64 位数字。下载的内容会与之比较，不一致则被拒绝。</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>校验和：</translation>
    </message>
    <message>
        <source>Checksum of %1</source>
        <translation>%1 的校验和</translation>
    </message>
</context>
<context>
    <name>trainshed::ChannelRow</name>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>不限来源</translation>
    </message>
    <message>
        <source>Storage path</source>
        <translation>数据存储位置</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Input %1 is required</source>
        <translation>输入%1为必需</translation>
    </message>
    <message>
        <source>Output %1 is required</source>
        <translation>输出%1为必需</translation>
    </message>
    <message>
        <source>Remove input %1</source>
        <translation>移除输入%1</translation>
    </message>
    <message>
        <source>Remove output %1</source>
        <translation>移除输出%1</translation>
    </message>
    <message>
        <source>Parameter name:</source>
        <translation>参数名称：</translation>
    </message>
    <message>
        <source>Name of input %1</source>
        <translation>输入%1的名称</translation>
    </message>
    <message>
        <source>Name of output %1</source>
        <translation>输出%1的名称</translation>
    </message>
    <message>
        <source>Obtained from:</source>
        <translation>获取方式：</translation>
    </message>
    <message>
        <source>Input %1 obtained from</source>
        <translation>输入%1的获取方式</translation>
    </message>
    <message>
        <source>Output %1 obtained from</source>
        <translation>输出%1的获取方式</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>描述：</translation>
    </message>
    <message>
        <source>Description of input %1</source>
        <translation>输入%1的描述</translation>
    </message>
    <message>
        <source>Description of output %1</source>
        <translation>输出%1的描述</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>数据来源：</translation>
    </message>
    <message>
        <source>Source of input %1</source>
        <translation>输入%1的数据来源</translation>
    </message>
</context>
<context>
    <name>trainshed::ChannelsPart</name>
    <message>
        <source>No input: the script is told of no data.</source>
        <translation>没有输入：不向脚本传递任何数据。</translation>
    </message>
    <message>
        <source>No output: what the script writes elsewhere is not kept.</source>
        <translation>没有输出：脚本写到其他位置的内容不会保留。</translation>
    </message>
    <message>
        <source>Add &amp;Input</source>
        <translation>增加输入(&amp;I)</translation>
    </message>
    <message>
        <source>Add &amp;Output</source>
        <translation>增加输出(&amp;O)</translation>
    </message>
</context>
<context>
    <name>trainshed::ChannelsSection</name>
    <message>
        <source>Inputs &amp; Outputs</source>
        <translation>输入与输出</translation>
    </message>
    <message>
        <source>Add &amp;Input</source>
        <translation>增加输入(&amp;I)</translation>
    </message>
    <message>
        <source>Check Input Si&amp;ze</source>
        <translation>检查输入大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Add &amp;Output</source>
        <translation>增加输出(&amp;O)</translation>
    </message>
    <message>
        <source>Check input size</source>
        <translation>检查输入大小</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The algorithm takes no input.</source>
        <translation>该算法没有输入。</translation>
    </message>
    <message>
        <source>No input: the script finds its data itself, or needs none.</source>
        <translation>没有输入：脚本自行查找数据，或不需要数据。</translation>
    </message>
    <message>
        <source>The algorithm has no output.</source>
        <translation>该算法没有输出。</translation>
    </message>
    <message>
        <source>No output: nothing is kept of the job but its log.</source>
        <translation>没有输出：除日志外，不保留作业的任何内容。</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>The inputs hold %1 in %n file(s)</source>
        <translation>
            <numerusform>输入共%1，%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; only %2 are free where they will land.</source>
        <translation>%1；目标位置仅有%2可用空间。</translation>
    </message>
    <message>
        <source>%1; %2 are free where they will land.</source>
        <translation>%1；目标位置有%2可用空间。</translation>
    </message>
    <message>
        <source>%1, without “%2”, which can&apos;t be read.</source>
        <translation>%1，不包括无法读取的“%2”。</translation>
    </message>
    <message>
        <source>Stopped: nothing was added up.</source>
        <translation>已停止：没有统计结果。</translation>
    </message>
    <message>
        <source>There is no dataset and no location to add up yet.</source>
        <translation>还没有可统计的数据集或位置。</translation>
    </message>
    <message>
        <source>Stop Adding &amp;Up</source>
        <translation>停止统计(&amp;U)</translation>
    </message>
    <message>
        <source>Stop adding up the inputs</source>
        <translation>停止统计输入</translation>
    </message>
    <message numerus="yes">
        <source>Adding up: %1 in %n object(s) elsewhere so far…</source>
        <translation>
            <numerusform>正在统计：目前其他位置 %n 个对象，共 %1…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::Chart</name>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>自启动以来的时间</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4)</source>
        <translation>%1：%2（%3 到 %4）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::ChartTools</name>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation>全部(&amp;W)</translation>
    </message>
    <message>
        <source>Show everything there is (0)</source>
        <translation>显示全部 (0)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Show the newest, and go along</source>
        <translation>显示最新内容并跟随</translation>
    </message>
    <message>
        <source>Follow the newest values</source>
        <translation>跟随最新数值</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>The same values as a table</source>
        <translation>以表格显示相同的值</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save as a picture or as a table</source>
        <translation>保存为图片或表格</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;values as CSV…</source>
        <translation>将数值保存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>trainshed::CodeChangesWindow</name>
    <message>
        <source>Code changes of %1</source>
        <translation>%1的代码修改</translation>
    </message>
    <message>
        <source>Which code is compared</source>
        <translation>要对比的代码</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>有差异的文件</translation>
    </message>
    <message>
        <source>Changes of the file</source>
        <translation>文件的修改</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>From %1 to the folder as it is now</source>
        <translation>从%1到文件夹当前的内容</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>The code is the same.</source>
        <translation>代码相同。</translation>
    </message>
    <message>
        <source>1 file differs.</source>
        <translation>1个文件不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n files differ.</source>
        <translation>
            <numerusform>%n个文件不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1（新增）</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（删除）</translation>
    </message>
    <message>
        <source>The file is not a text; its content differs.</source>
        <translation>该文件不是文本文件；其内容不同。</translation>
    </message>
    <message>
        <source>The file is too large for its changes to be shown.</source>
        <translation>该文件过大，无法显示其修改。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>该文件为空。</translation>
    </message>
</context>
<context>
    <name>trainshed::CodePart</name>
    <message>
        <source>&amp;Look Again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>Suggest from S&amp;cript…</source>
        <translation>根据脚本建议(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Preset image</source>
        <translation>预置镜像(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ustom image</source>
        <translation>自定义镜像(&amp;U)</translation>
    </message>
    <message>
        <source>Boot mode:</source>
        <translation>启动方式：</translation>
    </message>
    <message>
        <source>Preset image</source>
        <translation>预置镜像</translation>
    </message>
    <message>
        <source>Look again for Python environments</source>
        <translation>重新查找Python环境</translation>
    </message>
    <message>
        <source>Ima&amp;ge:</source>
        <translation>镜像(&amp;G)：</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>容器镜像</translation>
    </message>
    <message>
        <source>Leave empty: the command runs on this computer itself.</source>
        <translation>留空：命令直接在本机上运行。</translation>
    </message>
    <message>
        <source>User ID:</source>
        <translation>用户ID：</translation>
    </message>
    <message>
        <source>Code direc&amp;tory:</source>
        <translation>代码目录(&amp;T)：</translation>
    </message>
    <message>
        <source>Suggest from script</source>
        <translation>根据脚本建议</translation>
    </message>
    <message>
        <source>Read the boot file, without running it, for the arguments that it takes</source>
        <translation>读取启动文件（不运行），以获知其接受的参数</translation>
    </message>
    <message>
        <source>&amp;Boot file:</source>
        <translation>启动文件(&amp;B)：</translation>
    </message>
    <message>
        <source>python3 train.py</source>
        <translation>python3 train.py</translation>
    </message>
    <message>
        <source>&amp;Boot command:</source>
        <translation>启动命令(&amp;B)：</translation>
    </message>
    <message>
        <source>One line for the shell; “;” and “&amp;&amp;” combine commands.</source>
        <translation>一行shell命令；用“;”和“&amp;&amp;”连接多个命令。</translation>
    </message>
    <message>
        <source>Local code directory:</source>
        <translation>本地代码目录：</translation>
    </message>
    <message>
        <source>Where the code lands. Empty: ${MA_JOB_DIR}.</source>
        <translation>代码存放的位置。留空：${MA_JOB_DIR}。</translation>
    </message>
    <message>
        <source>&amp;Work directory:</source>
        <translation>工作目录(&amp;W)：</translation>
    </message>
    <message>
        <source>Where the command starts. Empty: the local code directory.</source>
        <translation>命令启动时所在的位置。留空：本地代码目录。</translation>
    </message>
    <message>
        <source>A folder. It is copied when a job is submitted.</source>
        <translation>一个文件夹。提交作业时会复制。</translation>
    </message>
    <message>
        <source>Optional. It is copied when a job is submitted, and the command starts in the copy.</source>
        <translation>可选。提交作业时会复制，命令在副本中启动。</translation>
    </message>
</context>
<context>
    <name>trainshed::CompareCurves</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The metric whose curves are drawn</source>
        <translation>要绘制曲线的指标</translation>
    </message>
    <message>
        <source>None of these jobs has measured anything.</source>
        <translation>这些作业都没有指标。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>None of these jobs has values of this metric.</source>
        <translation>这些作业都没有该指标的值。</translation>
    </message>
</context>
<context>
    <name>trainshed::CompareModel</name>
    <message>
        <source>%1: %2</source>
        <comment>section, setting</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
</context>
<context>
    <name>trainshed::CompareTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>trainshed::CompareWindow</name>
    <message>
        <source>&amp;All settings</source>
        <translation>全部设置项(&amp;A)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Asking the engine for the jobs…</source>
        <translation>正在向引擎查询作业…</translation>
    </message>
    <message>
        <source>Show the settings that are the same too</source>
        <translation>同时显示相同的设置项</translation>
    </message>
    <message>
        <source>Settings of the compared jobs</source>
        <translation>所对比作业的设置项</translation>
    </message>
    <message>
        <source>Message about the comparison</source>
        <translation>关于对比的消息</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>对比%1</translation>
    </message>
    <message>
        <source>The other jobs were deleted: there is nothing to compare with.</source>
        <translation>其他作业已被删除：没有可对比的内容。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>%1 of %2 settings differ.</source>
        <translation>%2个设置项中有%1个不同。</translation>
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation>导出对比结果</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到%1。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲线(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Compare %1 and %n others</source>
        <translation>
            <numerusform>比较 %1 与其他 %n 个作业</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::ConnectionBanner</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The engine can&apos;t be used.</source>
        <translation>无法使用引擎。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached, so no job can be shown or started.</source>
        <translation>无法连接引擎，因此无法显示或启动作业。</translation>
    </message>
    <message>
        <source>The engine is being started…</source>
        <translation>正在启动引擎…</translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached since %1. Running jobs go on; the list shows what was last known.</source>
        <translation>自%1起无法连接引擎。运行中的作业继续运行；列表显示的是最后已知的状态。</translation>
    </message>
    <message>
        <source>The engine was stopped. Running jobs go on; waiting ones wait for its start.</source>
        <translation>引擎已停止。运行中的作业继续运行；等待中的作业将等到引擎启动。</translation>
    </message>
    <message>
        <source>Start Engine</source>
        <translation>启动引擎</translation>
    </message>
</context>
<context>
    <name>trainshed::ConstraintsPart</name>
    <message>
        <source>Can use more than one ca&amp;rd</source>
        <translation>支持多卡训练(&amp;R)</translation>
    </message>
    <message>
        <source>Can run on more than one no&amp;de</source>
        <translation>支持在多个节点上运行(&amp;D)</translation>
    </message>
    <message>
        <source>CPU and GPU</source>
        <translation>CPU和GPU</translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>仅CPU</translation>
    </message>
    <message>
        <source>GPU only</source>
        <translation>仅GPU</translation>
    </message>
    <message>
        <source>Multi-card training</source>
        <translation>多卡训练</translation>
    </message>
    <message>
        <source>Distributed training</source>
        <translation>分布式训练</translation>
    </message>
    <message>
        <source>Resource t&amp;ypes:</source>
        <translation>资源类型(&amp;Y)：</translation>
    </message>
</context>
<context>
    <name>trainshed::CreateDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What the job is called.</source>
        <translation>作业的名称。</translation>
    </message>
    <message>
        <source>What runs, and with which Python or command.</source>
        <translation>运行什么，以及使用哪个Python或命令。</translation>
    </message>
    <message>
        <source>Where the data come from, and where the results go.</source>
        <translation>数据从哪里来，结果存到哪里。</translation>
    </message>
    <message>
        <source>What the script is told.</source>
        <translation>传给脚本的内容。</translation>
    </message>
    <message>
        <source>Where it runs, with how much, and how long at most.</source>
        <translation>在哪里运行、使用多少资源，以及最多运行多久。</translation>
    </message>
    <message>
        <source>Everything once more. Submit hands the job to the queue.</source>
        <translation>最后核对全部内容。提交后作业进入队列。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Create Training Job</source>
        <translation>创建训练作业</translation>
    </message>
    <message>
        <source>Rebuild “%1”</source>
        <translation>重建“%1”</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>这是第一页。</translation>
    </message>
    <message>
        <source>“%1” is not to be reached yet</source>
        <translation>暂时无法转到“%1”</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>尚未填写完整</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> （另有%n项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the job…</source>
        <translation>正在保存作业…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>All that is needed is set: you can submit from any page.</source>
        <translation>所需内容均已设置：在任何一页都可以提交。</translation>
    </message>
    <message>
        <source>Needed before Submit: %1</source>
        <translation>提交前需要：%1</translation>
    </message>
    <message>
        <source>Hand the job to the queue</source>
        <translation>将作业放入队列</translation>
    </message>
    <message>
        <source>a job without a name</source>
        <translation>未命名的作业</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>Output Path Is Not Empty</source>
        <translation>输出的数据存储位置不为空</translation>
    </message>
    <message>
        <source>Write into a folder that is not empty?</source>
        <translation>写入不为空的文件夹？</translation>
    </message>
    <message>
        <source>There are files in %1 already. The job may replace those of the same name.</source>
        <translation>%1中已有文件。作业可能会替换其中的同名文件。</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>使用该文件夹</translation>
    </message>
    <message>
        <source>Choose Another</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>The connection to the engine was lost before it answered. What you entered is kept; trying again makes no second job.</source>
        <translation>引擎应答之前连接已断开。您填写的内容已保留；重试不会创建第二个作业。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The job was not stored. %1</source>
        <translation>作业未保存。%1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Go on with the draft of “%1”?</source>
        <translation>继续编辑“%1”的草稿？</translation>
    </message>
    <message>
        <source>It was left on %1.</source>
        <translation>该草稿保存于%1。</translation>
    </message>
    <message>
        <source>Go On With It</source>
        <translation>继续编辑草稿</translation>
    </message>
    <message>
        <source>Discard Draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Start a New Job</source>
        <translation>新建作业</translation>
    </message>
    <message>
        <source>What you enter is not kept as a draft for now. %1</source>
        <translation>您填写的内容目前未保存为草稿。%1</translation>
    </message>
    <message>
        <source>The job is being stored: the form closes when the engine has answered.</source>
        <translation>正在保存作业：引擎应答后该表单将关闭。</translation>
    </message>
    <message>
        <source>Close the Form</source>
        <translation>关闭表单</translation>
    </message>
    <message>
        <source>Keep what you entered as a draft?</source>
        <translation>将您填写的内容保留为草稿？</translation>
    </message>
    <message>
        <source>“Create Training Job” offers a draft to go on with.</source>
        <translation>下次“创建训练作业”时可以继续编辑该草稿。</translation>
    </message>
    <message>
        <source>It takes the place of the draft of “%1”.</source>
        <translation>它将取代“%1”的草稿。</translation>
    </message>
    <message>
        <source>Keep Draft</source>
        <translation>保留草稿</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Continue Editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>The draft was not kept. %1</source>
        <translation>草稿未能保留。%1</translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached, so nothing can be submitted now. What you entered is kept. %1</source>
        <translation>无法连接引擎，因此目前无法提交。您填写的内容已保留。%1</translation>
    </message>
    <message>
        <source>From “%1”: %2.</source>
        <translation>来自“%1”：%2。</translation>
    </message>
    <message>
        <source>Show List</source>
        <translation>显示列表</translation>
    </message>
</context>
<context>
    <name>trainshed::CurveLegend</name>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Hide all</source>
        <translation>全部隐藏(&amp;H)</translation>
    </message>
</context>
<context>
    <name>trainshed::CurveTableModel</name>
    <message>
        <source>The step went back</source>
        <translation>步数回退</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>trainshed::CurvesView</name>
    <message>
        <source>Metrics message</source>
        <translation>指标消息</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>按步数</translation>
    </message>
    <message>
        <source>By time since the start</source>
        <translation>按自启动以来的时间</translation>
    </message>
    <message>
        <source>By wall clock</source>
        <translation>按时钟时间</translation>
    </message>
    <message>
        <source>What the curves are drawn over</source>
        <translation>曲线的横轴</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Exponential moving average, debiased: the weight of what came before. The values as they are stay behind it, paler. Begins anew where a job began again.</source>
        <translation>去偏的指数移动平均：此前数据的权重。原始值以较浅颜色保留在后面。作业重新开始处重新计算。</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>平滑(&amp;M)：</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>对数(&amp;G)</translation>
    </message>
    <message>
        <source>A logarithmic scale of values; only those above zero have a place on it</source>
        <translation>数值的对数刻度；只有大于零的值可显示</translation>
    </message>
    <message>
        <source>Curves of metrics</source>
        <translation>指标曲线</translation>
    </message>
    <message>
        <source>Left and Right choose a place, + and − zoom, Ctrl+Left and Ctrl+Right pan, 0 shows everything. The same values are in the table.</source>
        <translation>左右键选择位置，+ 和 − 缩放，Ctrl+左/右平移，0 显示全部。表中有相同的数值。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Metrics as a table</source>
        <translation>指标表格</translation>
    </message>
    <message>
        <source>Points without a time that are not drawn: %1.</source>
        <translation>没有时间而未绘制的点：%1。</translation>
    </message>
    <message>
        <source>Values not above zero that are not drawn: %1.</source>
        <translation>不大于零而未绘制的值：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 points, with the least and the greatest of each stretch.</source>
        <translation>%2 个点中的 %1 个，保留每段的最小值和最大值。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetDialog</name>
    <message>
        <source>Choose the folder with the data</source>
        <translation>选择数据所在的文件夹</translation>
    </message>
    <message>
        <source>Show &amp;Changes</source>
        <translation>显示变化(&amp;C)</translation>
    </message>
    <message>
        <source>New Dataset</source>
        <translation>创建数据集</translation>
    </message>
    <message>
        <source>New Version of “%1”</source>
        <translation>“%1”的新版本</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Dataset name</source>
        <translation>数据集名称</translation>
    </message>
    <message>
        <source>Dataset description</source>
        <translation>数据集描述</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>描述(&amp;D)：</translation>
    </message>
    <message>
        <source>Browse for the data</source>
        <translation>浏览数据文件夹</translation>
    </message>
    <message>
        <source>Notes on the version</source>
        <translation>版本备注</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>显示变化</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>变化的内容</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>备注(&amp;O)：</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <translation>自%1以来：</translation>
    </message>
    <message>
        <source>Create Dataset</source>
        <translation>创建数据集</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Path, size and SHA-256 of every file are frozen; the data stay where they are. A job on this version says so before it starts when they have changed.</source>
        <translation>每个文件的路径、大小和SHA-256都会被固定；数据保留在原处。如果数据发生变化，使用该版本的作业会在启动前提示。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Comparing the files.</source>
        <translation>正在比较文件。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Reading the files.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was stored.</source>
        <translation>已取消：未保存任何内容。</translation>
    </message>
    <message>
        <source>Choose an archive with the data</source>
        <translation>选择包含数据的归档</translation>
    </message>
    <message>
        <source>Location of the data</source>
        <translation>数据位置</translation>
    </message>
    <message>
        <source>Folder, archive, s3://bucket/folder/ or https://…</source>
        <translation>文件夹、归档、s3://bucket/folder/ 或 https://…</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Name, size and ETag of every object are frozen, as the server tells them; the data stay where they are. A job on this version says so before it starts when they have changed.</source>
        <translation>每个对象的名称、大小和 ETag 按服务器给出的值固定下来；数据留在原处。如果数据有变化，使用此版本的作业会在启动前提示。</translation>
    </message>
    <message>
        <source>Listing the objects.</source>
        <translation>正在列出对象。</translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetListModel</name>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetPanel</name>
    <message>
        <source>About the dataset</source>
        <translation>数据集的信息</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>数据集的版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>About the version</source>
        <translation>版本的信息</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>版本的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Dataset &amp;versions</source>
        <translation>数据集版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Preview of the data</source>
        <translation>数据预览(&amp;P)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>数据存储位置</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Published; not verified since</source>
        <translation>已发布；此后未校验</translation>
    </message>
    <message>
        <source>As published, verified %1</source>
        <translation>与发布时一致，校验于%1</translation>
    </message>
    <message>
        <source>Changed after it was published, seen %1</source>
        <translation>发布后被修改，发现于%1</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>摘要（SHA-256）</translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s).</source>
        <translation>
            <numerusform>前%n个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Choose a file to look into.</source>
        <translation>请选择要查看的文件。</translation>
    </message>
    <message>
        <source>It has no version yet. Publish one from where the data lie.</source>
        <translation>还没有版本。请从数据所在位置发布一个。</translation>
    </message>
    <message>
        <source>Files told apart by</source>
        <translation>区分文件的依据</translation>
    </message>
    <message>
        <source>what the server says: size and ETag</source>
        <translation>服务器给出的大小和 ETag</translation>
    </message>
    <message>
        <source>Fetching the beginning of the file…</source>
        <translation>正在获取文件的开头…</translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetPick</name>
    <message>
        <source>%1 (not here)</source>
        <translation>%1（此处不存在）</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>尚无数据集</translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation>选择数据集</translation>
    </message>
    <message>
        <source>Datasets are made on the page “Datasets”.</source>
        <translation>数据集在“数据集”页面创建。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), %2</source>
        <translation>
            <numerusform>%1：%n个文件，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>尚无版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>trainshed::Datasets</name>
    <message>
        <source>A version of “%1” is being published. Wait for it, or cancel it.</source>
        <translation>正在发布“%1”的一个版本。请等待其完成，或取消发布。</translation>
    </message>
    <message>
        <source>There is no dataset “%1”.</source>
        <translation>没有数据集“%1”。</translation>
    </message>
    <message>
        <source>The dataset “%1” has no version yet.</source>
        <translation>数据集“%1”尚无版本。</translation>
    </message>
    <message>
        <source>The dataset “%1” has no version “%2”.</source>
        <translation>数据集“%1”没有版本“%2”。</translation>
    </message>
    <message>
        <source>The dataset “%1” is needed by the job “%2”, which has not ended. Wait for it, or stop it.</source>
        <translation>尚未结束的作业“%2”需要数据集“%1”。请等待该作业结束，或停止它。</translation>
    </message>
</context>
<context>
    <name>trainshed::DatasetsPage</name>
    <message>
        <source>New Dataset…</source>
        <translation>创建数据集…</translation>
    </message>
    <message>
        <source>New Version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Publish a new version</source>
        <translation>发布新版本</translation>
    </message>
    <message>
        <source>Verify version</source>
        <translation>校验版本</translation>
    </message>
    <message>
        <source>Edit dataset</source>
        <translation>编辑数据集</translation>
    </message>
    <message>
        <source>Change name and description</source>
        <translation>修改名称和描述</translation>
    </message>
    <message>
        <source>Delete dataset</source>
        <translation>删除数据集</translation>
    </message>
    <message>
        <source>Delete this dataset and its versions; the data stay</source>
        <translation>删除该数据集及其版本；数据保留</translation>
    </message>
    <message>
        <source>Datasets list</source>
        <translation>数据集列表</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>搜索数据集</translation>
    </message>
    <message>
        <source>No dataset matches the search</source>
        <translation>没有匹配的数据集</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>尚无数据集</translation>
    </message>
    <message>
        <source>Make the first dataset</source>
        <translation>创建第一个数据集</translation>
    </message>
    <message>
        <source>Verifying “%1”, %2.</source>
        <translation>正在校验“%1”（%2）。</translation>
    </message>
    <message>
        <source>The verification was cancelled.</source>
        <translation>校验已取消。</translation>
    </message>
    <message>
        <source>“%1”, %2, is as it was published.</source>
        <translation>“%1”（%2）与发布时一致。</translation>
    </message>
    <message>
        <source>“%1”, %2, is not as it was published. %3
%4</source>
        <translation>“%1”（%2）与发布时不一致。%3
%4</translation>
    </message>
    <message>
        <source>Delete Dataset</source>
        <translation>删除数据集</translation>
    </message>
    <message numerus="yes">
        <source>Delete the dataset “%1” with its %n version(s)?</source>
        <translation>
            <numerusform>删除数据集“%1”及其%n个版本？</numerusform>
        </translation>
    </message>
    <message>
        <source>The data stay where they are. Jobs that have ended keep what they were given.</source>
        <translation>数据保留在原处。已结束的作业保留其得到的内容。</translation>
    </message>
    <message>
        <source>Freeze what lies there now as the next version</source>
        <translation>将那里当前的内容固定为下一个版本</translation>
    </message>
    <message>
        <source>Look at all files of the chosen version: are they still as they were published?</source>
        <translation>检查所选版本的所有文件：是否仍与发布时相同？</translation>
    </message>
    <message>
        <source>A dataset is data under a name: a folder, an archive, a place in object storage or a web address. Each version of it freezes the path, size and checksum of every file, so that a job tells before it starts when they have changed.</source>
        <translation>数据集是有名称的数据：文件夹、归档、对象存储位置或网址。它的每个版本固定每个文件的路径、大小和校验和，以便作业在启动前提示数据是否有变化。</translation>
    </message>
</context>
<context>
    <name>trainshed::DetailsHeader</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>停止该作业</translation>
    </message>
    <message>
        <source>Rebuild this job…</source>
        <translation>重建该作业…</translation>
    </message>
    <message>
        <source>Open this job&apos;s output folder</source>
        <translation>打开该作业的输出文件夹</translation>
    </message>
    <message>
        <source>Copy this job&apos;s command</source>
        <translation>复制该作业的命令</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Edit this job&apos;s description</source>
        <translation>编辑该作业的描述</translation>
    </message>
    <message>
        <source>Edit the description</source>
        <translation>编辑描述</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>作业描述</translation>
    </message>
    <message>
        <source>Description, up to 256 characters; Return keeps, Escape discards</source>
        <translation>描述，最多256个字符；按回车键保存，按Esc键放弃</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第%1次尝试</translation>
    </message>
    <message>
        <source>The job failed: %1</source>
        <translation>作业运行失败：%1</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>重建…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>无描述</translation>
    </message>
    <message>
        <source>More actions on this job</source>
        <translation>对该作业的更多操作</translation>
    </message>
    <message>
        <source>Retry upload</source>
        <translation>重试上传</translation>
    </message>
</context>
<context>
    <name>trainshed::DetailsPanel</name>
    <message>
        <source>Select a job to see its details.</source>
        <translation>选择一个作业以查看其详情。</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>作业详情</translation>
    </message>
    <message>
        <source>Details message</source>
        <translation>详情消息</translation>
    </message>
    <message>
        <source>Overview of the job</source>
        <translation>作业概览</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>Ou&amp;tputs</source>
        <translation>输出(&amp;T)</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>版本(&amp;R)</translation>
    </message>
    <message>
        <source>Archive Contents…</source>
        <translation>归档内容…</translation>
    </message>
    <message>
        <source>What is in the archives that this job takes</source>
        <translation>该作业所用归档中的内容</translation>
    </message>
    <message>
        <source>Resource &amp;usage</source>
        <translation>资源使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Metrics</source>
        <translation>指标(&amp;M)</translation>
    </message>
</context>
<context>
    <name>trainshed::DeviceModel</name>
    <message>
        <source>Lost: it no longer answers</source>
        <translation>丢失：不再应答</translation>
    </message>
    <message>
        <source>Its driver answers with an error</source>
        <translation>其驱动返回错误</translation>
    </message>
    <message>
        <source>Divided into instances (MIG)</source>
        <translation>已划分为实例（MIG）</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>作业 %1</translation>
    </message>
    <message>
        <source>Not a job of Trainshed</source>
        <translation>不是 Trainshed 的作业</translation>
    </message>
    <message>
        <source>%1 vCPUs</source>
        <translation>%1 vCPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of %2 vCPUs given to jobs</source>
        <translation>%2 个 vCPU 中的 %1 个已分配给作业</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>GPU %1: %2</source>
        <translation>GPU %1：%2</translation>
    </message>
    <message>
        <source>Part of GPU %1: %2</source>
        <translation>GPU %1 的一部分：%2</translation>
    </message>
    <message>
        <source>%1, PCI address %2</source>
        <translation>%1，PCI 地址 %2</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 of %2 W</source>
        <translation>%1 / %2 W</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n 个 vCPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n 个 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>已分配：%1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Reserved; %1</source>
        <translation>已保留；%1</translation>
    </message>
</context>
<context>
    <name>trainshed::DeviceWatch</name>
    <message>
        <source>The program that looks at the GPUs, trainshed-devices, does not start. Install Trainshed anew.</source>
        <translation>查看 GPU 的程序 trainshed-devices 无法启动。请重新安装 Trainshed。</translation>
    </message>
    <message>
        <source>The GPU driver does not answer. What is shown may be out of date.</source>
        <translation>GPU 驱动没有应答。显示的内容可能已过时。</translation>
    </message>
    <message>
        <source>The program that looks at the GPUs has ended by itself.</source>
        <translation>查看 GPU 的程序自行结束了。</translation>
    </message>
</context>
<context>
    <name>trainshed::Dropping</name>
    <message>
        <source>What a drop does</source>
        <translation>拖放的作用</translation>
    </message>
    <message>
        <source>One file or folder at a time can be dropped here.</source>
        <translation>此处一次只能拖放一个文件或文件夹。</translation>
    </message>
    <message>
        <source>Only a file or folder of this computer can be dropped here.</source>
        <translation>此处只能拖放本机的文件或文件夹。</translation>
    </message>
    <message>
        <source>A job file, a folder or archive with code, or a saved job can be dropped here, and nothing else.</source>
        <translation>此处只能拖放作业文件、包含代码的文件夹或归档，或已保存的作业。</translation>
    </message>
    <message>
        <source>Drop “%1”: a job file fills in the form, a folder or an archive becomes its code, a saved job is opened.</source>
        <translation>放下“%1”：作业文件将填入表单，文件夹或归档成为其代码，已保存的作业将被打开。</translation>
    </message>
</context>
<context>
    <name>trainshed::EmptyState</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>trainshed::Engine</name>
    <message>
        <source>The program speaks protocol %1 to %2, the engine %3 to %4. Stop the engine, so that the newer one is started; running jobs go on.</source>
        <translation>本程序支持的协议为%1至%2，引擎支持的协议为%3至%4。请停止引擎，以便启动较新的引擎；运行中的作业继续运行。</translation>
    </message>
    <message>
        <source>There is no algorithm “%1”.</source>
        <translation>没有算法“%1”。</translation>
    </message>
    <message>
        <source>There is no experiment “%1”.</source>
        <translation>没有实验“%1”。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>There is no pool “%1”.</source>
        <translation>没有资源池“%1”。</translation>
    </message>
    <message>
        <source>The job “%1” has not ended. Stop it first, or delete it with force.</source>
        <translation>作业“%1”尚未结束。请先停止它，或强制删除。</translation>
    </message>
    <message>
        <source>Training jobs are running.</source>
        <translation>训练作业正在运行。</translation>
    </message>
    <message>
        <source>An NVIDIA GPU is built in (%1), but its driver is not loaded. Install NVIDIA&apos;s driver, or restart the computer if it was installed just now.</source>
        <translation>装有 NVIDIA GPU（%1），但其驱动未加载。请安装 NVIDIA 驱动；如果刚刚安装，请重新启动计算机。</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver was updated, but the old one is still loaded. Restart the computer to use the GPUs again.</source>
        <translation>NVIDIA 驱动已更新，但旧驱动仍在使用。请重新启动计算机以再次使用 GPU。</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver can&apos;t be used: %1</source>
        <translation>无法使用 NVIDIA 驱动：%1</translation>
    </message>
    <message>
        <source>There is no GPU “%1” on this computer.</source>
        <translation>此计算机上没有 GPU“%1”。</translation>
    </message>
</context>
<context>
    <name>trainshed::EngineClient</name>
    <message>
        <source>The connection to the engine was closed.</source>
        <translation>与引擎的连接已关闭。</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>引擎没有应答。</translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached.</source>
        <translation>无法连接引擎。</translation>
    </message>
    <message>
        <source>The engine that runs is of version %1 and can&apos;t work with this program: stop it with “trainshedctl engine stop” of its own version, then try again.</source>
        <translation>正在运行的引擎版本为%1，无法与本程序配合使用：请用与其版本相同的“trainshedctl engine stop”停止它，然后重试。</translation>
    </message>
    <message>
        <source>The request is too long to be sent.</source>
        <translation>请求过长，无法发送。</translation>
    </message>
</context>
<context>
    <name>trainshed::Environments</name>
    <message>
        <source>The code has no requirements.txt.</source>
        <translation>代码中没有 requirements.txt。</translation>
    </message>
    <message>
        <source>The environment could not be put into the job&apos;s folder.</source>
        <translation>无法将环境放入作业的文件夹。</translation>
    </message>
    <message>
        <source>The environment&apos;s folder could not be made.</source>
        <translation>无法创建环境的文件夹。</translation>
    </message>
    <message>
        <source>pip ended with exit status %1.</source>
        <translation>pip 结束，退出状态为 %1。</translation>
    </message>
    <message>
        <source>The installation was interrupted.</source>
        <translation>安装被中断。</translation>
    </message>
</context>
<context>
    <name>trainshed::ErrorRulesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Kinds of errors</source>
        <translation>错误类型</translation>
    </message>
    <message>
        <source>A line of the log is an &amp;error where one of these is found:</source>
        <translation>日志行中找到以下任一项时即为错误(&amp;E)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>trainshed::EventListModel</name>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>worker-%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>trainshed::EventsTab</name>
    <message>
        <source>Events of the job</source>
        <translation>作业的事件</translation>
    </message>
    <message>
        <source>&amp;Copy events</source>
        <translation>复制事件(&amp;C)</translation>
    </message>
</context>
<context>
    <name>trainshed::ExperimentDialog</name>
    <message>
        <source>New Experiment</source>
        <translation>新建实验</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Experiment name</source>
        <translation>实验名称</translation>
    </message>
    <message>
        <source>Experiment description</source>
        <translation>实验描述</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>描述(&amp;D)：</translation>
    </message>
    <message>
        <source>Create Experiment</source>
        <translation>创建实验</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is an experiment of that name already.</source>
        <translation>该名称的实验已存在。</translation>
    </message>
    <message>
        <source>1–64 letters, digits, “-” and “_”.</source>
        <translation>1～64个英文字母、数字、“-”和“_”。</translation>
    </message>
</context>
<context>
    <name>trainshed::ExperimentListModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Best metric</source>
        <translation>最佳指标</translation>
    </message>
</context>
<context>
    <name>trainshed::ExperimentsPage</name>
    <message>
        <source>New Experiment…</source>
        <translation>新建实验…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit experiment</source>
        <translation>编辑实验</translation>
    </message>
    <message>
        <source>Change name and description</source>
        <translation>修改名称和描述</translation>
    </message>
    <message>
        <source>Delete experiment</source>
        <translation>删除实验</translation>
    </message>
    <message>
        <source>Delete this experiment; its jobs stay</source>
        <translation>删除该实验；其作业保留</translation>
    </message>
    <message>
        <source>Experiments list</source>
        <translation>实验列表</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>搜索实验</translation>
    </message>
    <message>
        <source>No experiment matches the search</source>
        <translation>没有匹配的实验</translation>
    </message>
    <message>
        <source>No experiments yet</source>
        <translation>尚无实验</translation>
    </message>
    <message>
        <source>An experiment is a named group of jobs that belong together.</source>
        <translation>实验是一组相关作业的具名分组。</translation>
    </message>
    <message>
        <source>Make the first experiment</source>
        <translation>创建第一个实验</translation>
    </message>
    <message>
        <source>Delete Experiment</source>
        <translation>删除实验</translation>
    </message>
    <message>
        <source>Delete the experiment “%1”?</source>
        <translation>删除实验“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Its %n job(s) stay, without an experiment.</source>
        <translation>
            <numerusform>其%n个作业保留，但不再属于任何实验。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no jobs.</source>
        <translation>该实验没有作业。</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>显示作业(&amp;J)</translation>
    </message>
    <message>
        <source>Show the jobs of the experiment</source>
        <translation>显示该实验的作业</translation>
    </message>
    <message>
        <source>Show the list of jobs with those of this experiment only</source>
        <translation>显示只包含该实验作业的作业列表</translation>
    </message>
</context>
<context>
    <name>trainshed::FilePreview</name>
    <message>
        <source>%1: text</source>
        <translation>%1：文本</translation>
    </message>
    <message>
        <source>%1: table</source>
        <translation>%1：表格</translation>
    </message>
    <message>
        <source>%1: image</source>
        <translation>%1：图像</translation>
    </message>
</context>
<context>
    <name>trainshed::FilterBar</name>
    <message>
        <source>Filter by status</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>筛选作业</translation>
    </message>
    <message>
        <source>Name, ID, algorithm or experiment</source>
        <translation>名称、ID、算法或实验</translation>
    </message>
    <message>
        <source>Filter by experiment</source>
        <translation>按实验筛选</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>所有实验</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n种状态</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>%1 of %2 jobs</source>
        <translation>%1/%2个作业</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1个作业</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1个作业</translation>
    </message>
    <message>
        <source>Filter by creation time</source>
        <translation>按创建时间筛选</translation>
    </message>
    <message>
        <source>When the job was created</source>
        <translation>作业的创建时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>自定义区间…</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>创建时间起</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>创建时间止</translation>
    </message>
</context>
<context>
    <name>trainshed::FindBar</name>
    <message>
        <source>Find in log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配项（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配项（F3）</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>关闭查找栏（Esc）</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Only matching lines</source>
        <translation>仅匹配行</translation>
    </message>
    <message>
        <source>Show only the lines that match</source>
        <translation>仅显示匹配的行</translation>
    </message>
    <message>
        <source>Lines around each match</source>
        <translation>每个匹配周围的行数</translation>
    </message>
    <message>
        <source>So many lines before and after each match</source>
        <translation>每个匹配前后显示的行数</translation>
    </message>
</context>
<context>
    <name>trainshed::Findings</name>
    <message>
        <source>Reachable</source>
        <translation>可访问性</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>列举</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>trainshed::GotoBar</name>
    <message>
        <source>&amp;Go to:</source>
        <translation>转到(&amp;G)：</translation>
    </message>
    <message>
        <source>Line or time to go to</source>
        <translation>要转到的行或时间</translation>
    </message>
    <message>
        <source>Close the go to bar</source>
        <translation>关闭“转到”栏</translation>
    </message>
    <message>
        <source>Close the go to bar (Esc)</source>
        <translation>关闭“转到”栏 (Esc)</translation>
    </message>
    <message>
        <source>Line, or time such as 14:05:30</source>
        <translation>行号或 14:05:30 这样的时间</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No times are known for this log. Type a line number.</source>
        <translation>此日志没有已知的时间。请输入行号。</translation>
    </message>
</context>
<context>
    <name>trainshed::ImportNotes</name>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>The form is filled in. This is what became of the rest of the file:</source>
        <translation>表单已填好。文件中其余内容的处理情况如下：</translation>
    </message>
    <message>
        <source>Left out: can&apos;t be had here, or not understood</source>
        <translation>已略去：此处不支持或无法理解</translation>
    </message>
    <message>
        <source>Not known here: kept for the export</source>
        <translation>此处未知：保留以供导出</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>已推定</translation>
    </message>
    <message>
        <source>What became of the file</source>
        <translation>文件内容的处理情况</translation>
    </message>
    <message>
        <source>Go to the &amp;Form</source>
        <translation>转到表单(&amp;F)</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1项已略去</translation>
    </message>
    <message>
        <source>%1 not known here</source>
        <translation>%1项在此处未知</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <translation>%1项已推定</translation>
    </message>
</context>
<context>
    <name>trainshed::JobActions</name>
    <message>
        <source>Create &amp;Training Job…</source>
        <translation>创建训练作业(&amp;T)…</translation>
    </message>
    <message>
        <source>Create a training job</source>
        <translation>创建训练作业</translation>
    </message>
    <message>
        <source>Open &amp;details</source>
        <translation>打开详情(&amp;D)</translation>
    </message>
    <message>
        <source>Show the details of the job</source>
        <translation>显示作业的详情</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the selected jobs that wait or run</source>
        <translation>停止所选的等待中或运行中的作业</translation>
    </message>
    <message>
        <source>Re&amp;build…</source>
        <translation>重建(&amp;B)…</translation>
    </message>
    <message>
        <source>Open the form filled in as for this job, for its next version</source>
        <translation>打开已按该作业填好的表单，以创建其下一个版本</translation>
    </message>
    <message>
        <source>Delete the selected jobs with their logs and folders</source>
        <translation>删除所选作业及其日志和文件夹</translation>
    </message>
    <message>
        <source>&amp;Open output folder</source>
        <translation>打开输出文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Open the folder with what the job made</source>
        <translation>打开存放作业产物的文件夹</translation>
    </message>
    <message>
        <source>Cop&amp;y command</source>
        <translation>复制命令(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the exact command line of the job</source>
        <translation>复制作业的确切命令行</translation>
    </message>
    <message>
        <source>Edit d&amp;escription</source>
        <translation>编辑描述(&amp;E)</translation>
    </message>
    <message>
        <source>Change the description of the job</source>
        <translation>修改作业的描述</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected rows, for a spreadsheet</source>
        <translation>复制所选的行，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select all jobs that are shown</source>
        <translation>选择显示的所有作业</translation>
    </message>
    <message>
        <source>&amp;Filter jobs</source>
        <translation>筛选作业(&amp;F)</translation>
    </message>
    <message>
        <source>Filter the list by text</source>
        <translation>按文本筛选列表</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>优先级(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;1 (lowest)</source>
        <translation>&amp;1（最低）</translation>
    </message>
    <message>
        <source>&amp;2</source>
        <translation>&amp;2</translation>
    </message>
    <message>
        <source>&amp;3 (highest)</source>
        <translation>&amp;3（最高）</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Import job file…</source>
        <translation>导入作业文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Open the form filled in from a job file</source>
        <translation>打开已按作业文件填好的表单</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>对比(&amp;M)…</translation>
    </message>
    <message>
        <source>Show the settings of the selected jobs side by side</source>
        <translation>并排显示所选作业的设置</translation>
    </message>
    <message>
        <source>Save &amp;As Algorithm…</source>
        <translation>另存为算法(&amp;G)…</translation>
    </message>
    <message>
        <source>Keep the code and the settings of the job as an algorithm</source>
        <translation>将该作业的代码和设置保存为算法</translation>
    </message>
    <message>
        <source>E&amp;xport job file…</source>
        <translation>导出作业文件(&amp;X)…</translation>
    </message>
    <message>
        <source>Save the job file that would make the job again</source>
        <translation>保存可重新创建该作业的作业文件</translation>
    </message>
    <message>
        <source>Select 2 to %1 jobs to compare them</source>
        <translation>选择2至%1个作业进行对比</translation>
    </message>
    <message>
        <source>Retry &amp;upload</source>
        <translation>重试上传(&amp;U)</translation>
    </message>
    <message>
        <source>Upload again what of the outputs has not arrived</source>
        <translation>重新上传未送达的输出</translation>
    </message>
    <message>
        <source>All outputs of the selected jobs have arrived, or they have not ended</source>
        <translation>所选作业的输出均已送达，或作业尚未结束</translation>
    </message>
    <message>
        <source>Save as arc&amp;hive…</source>
        <translation>保存为归档(&amp;H)…</translation>
    </message>
    <message>
        <source>Open sa&amp;ved job…</source>
        <translation>打开已保存的作业(&amp;V)…</translation>
    </message>
    <message>
        <source>Put a job that was saved as an archive back into the list, as it was</source>
        <translation>将保存为归档的作业按原样放回列表</translation>
    </message>
    <message>
        <source>Save the whole job as one archive: settings, events, code, logs, outputs</source>
        <translation>将整个作业保存为一个归档：设置、事件、代码、日志、输出</translation>
    </message>
    <message>
        <source>&amp;Metrics…</source>
        <translation>指标(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose which of the jobs&apos; metrics have a column</source>
        <translation>选择作业的哪些指标显示为列</translation>
    </message>
    <message>
        <source>Ope&amp;n in TensorBoard</source>
        <translation>在 TensorBoard 中打开(&amp;N)</translation>
    </message>
    <message>
        <source>Show the event files among the outputs in TensorBoard</source>
        <translation>在 TensorBoard 中显示输出中的事件文件</translation>
    </message>
    <message>
        <source>No program “tensorboard” is installed: neither in PATH nor in a Python environment of this computer</source>
        <translation>未安装程序“tensorboard”：PATH 和此计算机的 Python 环境中均未找到</translation>
    </message>
</context>
<context>
    <name>trainshed::JobListModel</name>
    <message>
        <source>The newest value is NaN or infinite</source>
        <translation>最新值为 NaN 或无穷大</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>没有值</translation>
    </message>
</context>
<context>
    <name>trainshed::JobOperations</name>
    <message>
        <source>Stop training jobs</source>
        <translation>停止训练作业</translation>
    </message>
    <message>
        <source>Stop the job “%1”?</source>
        <translation>停止作业“%1”？</translation>
    </message>
    <message>
        <source>Stop job</source>
        <translation>停止作业</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>让其继续运行</translation>
    </message>
    <message>
        <source>Delete training jobs</source>
        <translation>删除训练作业</translation>
    </message>
    <message>
        <source>Delete the job “%1”, version %2?</source>
        <translation>删除作业“%1”的版本%2？</translation>
    </message>
    <message>
        <source>Records, logs, code snapshots and job folders are removed for good. Outputs that were brought to their location stay.</source>
        <translation>记录、日志、代码快照和作业文件夹将被永久删除。已传到其存储位置的输出保留。</translation>
    </message>
    <message>
        <source>Delete job</source>
        <translation>删除作业</translation>
    </message>
    <message>
        <source>The description could not be changed.</source>
        <translation>无法修改描述。</translation>
    </message>
    <message>
        <source>“%1” has no command line yet: it is made when the job starts.</source>
        <translation>“%1”尚无命令行：命令行在作业启动时生成。</translation>
    </message>
    <message>
        <source>The command of “%1” was copied.</source>
        <translation>已复制“%1”的命令。</translation>
    </message>
    <message>
        <source>“%1” has no output folder yet.</source>
        <translation>“%1”尚无输出文件夹。</translation>
    </message>
    <message>
        <source>No file manager could be started. The folder is %1</source>
        <translation>无法启动文件管理器。该文件夹为%1</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n jobs?</source>
        <translation>
            <numerusform>停止%n个作业？</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs is asked to end, and ended after a short grace. What was written so far stays. A stopped job can&apos;t be resumed, but it can be rebuilt.</source>
        <translation>先请求运行中的进程结束，短暂等待后强制结束。已写入的内容保留。已停止的作业无法恢复运行，但可以重建。</translation>
    </message>
    <message>
        <source>Running: %1, waiting: %2.</source>
        <translation>运行中：%1，等待中：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n jobs</source>
        <translation>
            <numerusform>停止%n个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>A job could not be stopped.</source>
        <translation>有一个作业无法停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs could not be stopped.</source>
        <translation>
            <numerusform>有%n个作业无法停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs?</source>
        <translation>
            <numerusform>删除%n个作业？</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them has not ended yet and is stopped first.</source>
        <translation>其中有一个尚未结束，将先停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not ended yet and are stopped first.</source>
        <translation>
            <numerusform>其中有%n个尚未结束，将先停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n jobs</source>
        <translation>
            <numerusform>删除%n个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>A job could not be deleted.</source>
        <translation>有一个作业无法删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs could not be deleted.</source>
        <translation>
            <numerusform>有%n个作业无法删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The priority of a job could not be changed.</source>
        <translation>有一个作业的优先级无法修改。</translation>
    </message>
    <message numerus="yes">
        <source>The priority of %n jobs could not be changed.</source>
        <translation>
            <numerusform>有%n个作业的优先级无法修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Job files (*.json)</source>
        <translation>作业文件 (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到%1。</translation>
    </message>
    <message>
        <source>The upload of a job could not be started.</source>
        <translation>无法开始上传一个作业的输出。</translation>
    </message>
    <message numerus="yes">
        <source>The upload of %n jobs could not be started.</source>
        <translation>
            <numerusform>无法开始上传 %n 个作业的输出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save “%1” as an Archive</source>
        <translation>将“%1”保存为归档</translation>
    </message>
    <message>
        <source>Archives (%1)</source>
        <translation>归档 (%1)</translation>
    </message>
    <message>
        <source>Saved to %1. %2</source>
        <translation>已保存到 %1。%2</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Another archive is being saved or opened. Wait for it, or cancel it.</source>
        <translation>正在保存或打开另一个归档。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <source>“%1” is being saved:</source>
        <translation>正在保存“%1”：</translation>
    </message>
    <message>
        <source>Open Saved Job</source>
        <translation>打开已保存的作业</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” is being opened:</source>
        <translation>正在打开“%1”：</translation>
    </message>
    <message>
        <source>“%1” was opened from “%2”.</source>
        <translation>已从“%2”打开“%1”。</translation>
    </message>
    <message>
        <source>“%1” was opened from “%2”. %3</source>
        <translation>已从“%2”打开“%1”。%3</translation>
    </message>
</context>
<context>
    <name>trainshed::JobTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>trainshed::JobsPage</name>
    <message>
        <source>Message about jobs</source>
        <translation>关于作业的消息</translation>
    </message>
    <message>
        <source>Create Training Job</source>
        <translation>创建训练作业</translation>
    </message>
    <message>
        <source>Create a training job (%1)</source>
        <translation>创建训练作业（%1）</translation>
    </message>
    <message>
        <source>Training jobs</source>
        <translation>训练作业</translation>
    </message>
    <message>
        <source>Asking the engine for the jobs…</source>
        <translation>正在向引擎查询作业…</translation>
    </message>
    <message>
        <source>No training jobs yet</source>
        <translation>尚无训练作业</translation>
    </message>
    <message>
        <source>A training job runs your code with its data and settings, and keeps its log and what it made. Create one to begin: the sample algorithm is ready to use.</source>
        <translation>训练作业使用您的数据和设置运行您的代码，并保存其日志和产物。创建一个作业即可开始：示例算法已可使用。</translation>
    </message>
    <message>
        <source>Create the first Training Job</source>
        <translation>创建第一个训练作业</translation>
    </message>
    <message>
        <source>No job matches the filter</source>
        <translation>没有符合筛选条件的作业</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>显示所有作业</translation>
    </message>
    <message>
        <source>“%1” is hidden by the filter.</source>
        <translation>“%1”被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示该作业</translation>
    </message>
    <message>
        <source>More actions on jobs</source>
        <translation>对作业的更多操作</translation>
    </message>
</context>
<context>
    <name>trainshed::Lifecycle</name>
    <message>
        <source>The job has ended: there is nothing to stop.</source>
        <translation>作业已结束：没有可停止的内容。</translation>
    </message>
    <message>
        <source>The priority can only be changed while the job waits.</source>
        <translation>只有在作业等待时才能修改优先级。</translation>
    </message>
    <message>
        <source>The priority is 1, 2 or 3.</source>
        <translation>优先级只能是1、2或3。</translation>
    </message>
    <message>
        <source>The job has not ended: its outputs are brought out when it does.</source>
        <translation>作业尚未结束：结束时会送出其输出。</translation>
    </message>
    <message>
        <source>All outputs of the job have arrived: there is nothing to upload.</source>
        <translation>作业的输出均已送达：无需上传。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>trainshed::LocalListener</name>
    <message>
        <source>The folder of the engine&apos;s socket can&apos;t be used.</source>
        <translation>无法使用引擎套接字所在的文件夹。</translation>
    </message>
    <message>
        <source>The folder of the engine&apos;s socket must belong to you and be closed to others (mode 0700).</source>
        <translation>引擎套接字所在的文件夹必须属于您，且不对他人开放（权限0700）。</translation>
    </message>
    <message>
        <source>The engine&apos;s socket can&apos;t be made.</source>
        <translation>无法创建引擎的套接字。</translation>
    </message>
    <message>
        <source>A file lies where the engine&apos;s socket belongs: move it away.</source>
        <translation>引擎套接字的位置上有一个文件：请将其移走。</translation>
    </message>
    <message>
        <source>An old socket of the engine can&apos;t be removed.</source>
        <translation>无法删除引擎的旧套接字。</translation>
    </message>
    <message>
        <source>The path of the engine&apos;s socket is too long: choose a home with a shorter path (at most %1 bytes in all).</source>
        <translation>引擎套接字的路径过长：请选择路径更短的主目录（总共最多%1字节）。</translation>
    </message>
</context>
<context>
    <name>trainshed::LocalPool</name>
    <message>
        <source>An attempt is running in this folder already.</source>
        <translation>该文件夹中已有一次尝试在运行。</translation>
    </message>
    <message>
        <source>No attempt is running in this folder.</source>
        <translation>该文件夹中没有正在运行的尝试。</translation>
    </message>
    <message>
        <source>The run folder of the attempt can&apos;t be made.</source>
        <translation>无法创建该次尝试的运行文件夹。</translation>
    </message>
</context>
<context>
    <name>trainshed::LocalSocketDevice</name>
    <message>
        <source>Another user&apos;s engine answers at this socket.</source>
        <translation>在该套接字上应答的是其他用户的引擎。</translation>
    </message>
    <message>
        <source>The engine&apos;s socket can&apos;t be opened.</source>
        <translation>无法打开引擎的套接字。</translation>
    </message>
    <message>
        <source>The engine can&apos;t be reached.</source>
        <translation>无法连接引擎。</translation>
    </message>
</context>
<context>
    <name>trainshed::LocationEdit</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>%1 in object storage</source>
        <comment>“Browse for …”</comment>
        <translation>在对象存储中%1</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>存储…</translation>
    </message>
    <message>
        <source>Browse object storage</source>
        <translation>浏览对象存储</translation>
    </message>
    <message>
        <source>Browse the buckets of your storage profiles</source>
        <translation>浏览存储配置中的桶</translation>
    </message>
    <message>
        <source>Contents…</source>
        <translation>内容…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>归档…</translation>
    </message>
    <message>
        <source>What is in the archive</source>
        <translation>归档中的内容</translation>
    </message>
    <message>
        <source>Choose an Archive</source>
        <translation>选择归档</translation>
    </message>
    <message>
        <source>Archives (%1)</source>
        <translation>归档 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>trainshed::LogPanel</name>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>Keep the end of the log on the screen</source>
        <translation>使日志末尾始终显示在屏幕上</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Line Numbers</source>
        <translation>行号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More log actions</source>
        <translation>更多日志操作</translation>
    </message>
    <message>
        <source>The log file was deleted. What was read of it can still be seen.</source>
        <translation>日志文件已被删除。已读取的部分仍可查看。</translation>
    </message>
    <message>
        <source>The log file was cut. What follows was written after that.</source>
        <translation>日志文件被截断。下面的内容是此后写入的。</translation>
    </message>
    <message>
        <source>The log file was replaced by another. This is the new one.</source>
        <translation>日志文件已被另一个文件替换。这是新的文件。</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>未选择作业</translation>
    </message>
    <message>
        <source>Select a job to see its log.</source>
        <translation>选择一个作业以查看其日志。</translation>
    </message>
    <message>
        <source>The log can&apos;t be shown</source>
        <translation>无法显示日志</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>尚无日志</translation>
    </message>
    <message>
        <source>The log appears here as soon as the job writes something.</source>
        <translation>作业一旦写入内容，日志就会显示在此处。</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>无日志</translation>
    </message>
    <message>
        <source>This job wrote nothing.</source>
        <translation>该作业没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 lines, %2</source>
        <translation>%1行，%2</translation>
    </message>
    <message>
        <source>%1, read to %2 %</source>
        <translation>%1，已读取%2%</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1，实时</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation>%1，正在查找…</translation>
    </message>
    <message>
        <source>Save Log As</source>
        <translation>日志另存为</translation>
    </message>
    <message>
        <source>Log files (*.log *.txt)</source>
        <translation>日志文件 (*.log *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Another log is being saved. Try again when it is done.</source>
        <translation>正在保存另一个日志。请在其完成后重试。</translation>
    </message>
    <message>
        <source>Saving the log as “%1”…</source>
        <translation>正在将日志保存为“%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved %1 as “%2”.</source>
        <translation>已将%1保存为“%2”。</translation>
    </message>
    <message>
        <source>1 line, %1</source>
        <translation>1行，%1</translation>
    </message>
    <message>
        <source>Only &amp;Matching Lines</source>
        <translation>仅匹配行(&amp;M)</translation>
    </message>
    <message>
        <source>Go &amp;to Line or Time…</source>
        <translation>转到行或时间(&amp;T)…</translation>
    </message>
    <message>
        <source>First &amp;Error</source>
        <translation>第一个错误(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the first error or traceback in the log</source>
        <translation>转到日志中的第一个错误或回溯</translation>
    </message>
    <message>
        <source>Next E&amp;rror</source>
        <translation>下一个错误(&amp;R)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Error</source>
        <translation>上一个错误(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Kinds of Errors…</source>
        <translation>错误类型(&amp;K)…</translation>
    </message>
    <message>
        <source>Arrival T&amp;imes</source>
        <translation>到达时间(&amp;I)</translation>
    </message>
    <message>
        <source>Raw &amp;Bytes</source>
        <translation>原始字节(&amp;B)</translation>
    </message>
    <message>
        <source>Show carriage returns and escape sequences instead of what they do</source>
        <translation>显示回车和转义序列本身，而不是其效果</translation>
    </message>
    <message>
        <source>Copy with Colo&amp;urs</source>
        <translation>连同颜色复制(&amp;U)</translation>
    </message>
    <message>
        <source>Save Selecte&amp;d Lines As…</source>
        <translation>将所选行另存为(&amp;D)…</translation>
    </message>
    <message>
        <source>No error or traceback was found.</source>
        <translation>未找到错误或回溯。</translation>
    </message>
    <message>
        <source>There are no more errors below.</source>
        <translation>下方没有更多错误。</translation>
    </message>
    <message>
        <source>There are no errors above.</source>
        <translation>上方没有错误。</translation>
    </message>
    <message>
        <source>Nothing has come since then.</source>
        <translation>此后没有新内容。</translation>
    </message>
    <message>
        <source>The log has not been read to there yet.</source>
        <translation>日志尚未读取到那里。</translation>
    </message>
    <message>
        <source>The last line of the log is %1.</source>
        <translation>日志的最后一行是 %1。</translation>
    </message>
    <message>
        <source>Save Selected Lines As</source>
        <translation>将所选行另存为</translation>
    </message>
    <message>
        <source>S&amp;ystem Lines</source>
        <translation>系统行(&amp;Y)</translation>
    </message>
    <message>
        <source>Show among the lines of the log what was done for the job: staging, start, end</source>
        <translation>在日志行之间显示为作业所做的操作：准备数据、启动、结束</translation>
    </message>
</context>
<context>
    <name>trainshed::LogSaver</name>
    <message>
        <source>Saving the log was cancelled.</source>
        <translation>已取消保存日志。</translation>
    </message>
</context>
<context>
    <name>trainshed::LogTab</name>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>&amp;Attempt:</source>
        <translation>尝试(&amp;A)：</translation>
    </message>
    <message>
        <source>It ended before it started, so there is no log.</source>
        <translation>它在开始之前就结束了，因此没有日志。</translation>
    </message>
    <message>
        <source>The log appears when the job starts.</source>
        <translation>作业开始后将显示日志。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>trainshed::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Jump to end (%1 new)</source>
        <translation>跳到末尾（新增%1行）</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>跳到末尾</translation>
    </message>
</context>
<context>
    <name>trainshed::MainWindow</name>
    <message>
        <source>&amp;Job</source>
        <translation>作业(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Training Jobs page</source>
        <translation>训练作业页面(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Algorithms page</source>
        <translation>算法管理页面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Experiments page</source>
        <translation>实验页面(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>详情面板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Trainshed</source>
        <translation>关于Trainshed(&amp;A)</translation>
    </message>
    <message>
        <source>About Trainshed</source>
        <translation>关于Trainshed</translation>
    </message>
    <message>
        <source>Trainshed %1</source>
        <translation>Trainshed %1</translation>
    </message>
    <message>
        <source>Training jobs on your own computer: create, watch, keep.</source>
        <translation>您自己计算机上的训练作业：创建、查看、保存。</translation>
    </message>
    <message>
        <source>Qt %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Qt %1。本程序是自由软件，采用GNU通用公共许可证第3版或更高版本。</translation>
    </message>
    <message>
        <source>Engine %1, process %2, home %3</source>
        <translation>引擎%1，进程%2，主目录%3</translation>
    </message>
    <message>
        <source>Trainshed</source>
        <translation>Trainshed</translation>
    </message>
    <message>
        <source>Training Jobs</source>
        <translation>训练作业</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法管理</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Engine connected</source>
        <translation>引擎已连接</translation>
    </message>
    <message>
        <source>Engine not connected</source>
        <translation>引擎未连接</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 in all</source>
        <translation>运行中%1，等待中%2，共%3</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Data&amp;sets page</source>
        <translation>数据集页面(&amp;S)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>The algorithm “%1” was saved.</source>
        <translation>算法“%1”已保存。</translation>
    </message>
    <message>
        <source>Import Job File</source>
        <translation>导入作业文件</translation>
    </message>
    <message>
        <source>Job files (*.json)</source>
        <translation>作业文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>A form is open. Close it first, then drop “%1” again.</source>
        <translation>有一个表单处于打开状态。请先关闭它，再重新拖放“%1”。</translation>
    </message>
    <message>
        <source>There is no job file or folder “%1”.</source>
        <translation>没有作业文件或文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be imported. %2</source>
        <translation>无法导入“%1”。%2</translation>
    </message>
    <message>
        <source>A form is open. Close it first, then import “%1” again.</source>
        <translation>有一个表单处于打开状态。请先关闭它，再重新导入“%1”。</translation>
    </message>
    <message>
        <source>St&amp;orage page</source>
        <translation>存储页面(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Resour&amp;ces page</source>
        <translation>资源页(&amp;C)</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Metrics in the Lo&amp;g…</source>
        <translation>日志中的指标(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>trainshed::MemoryDevice</name>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
</context>
<context>
    <name>trainshed::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭该消息</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>trainshed::MetricColumnsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Metrics in the List</source>
        <translation>列表中的指标</translation>
    </message>
    <message>
        <source>&amp;Metric:</source>
        <translation>指标(&amp;M)：</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Filter, or the name of another metric</source>
        <translation>筛选，或输入其他指标的名称</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最优值</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>At most %1 metrics can be shown; %2 are chosen.</source>
        <translation>最多可显示 %1 个指标；已选 %2 个。</translation>
    </message>
    <message>
        <source>No job has measured anything yet. Write the name that it will have.</source>
        <translation>还没有作业产生指标。请输入其将来的名称。</translation>
    </message>
    <message>
        <source>Whether the greatest or the smallest value is best follows from the name: the greatest accuracy, the smallest loss.</source>
        <translation>最大值还是最小值为最佳由名称决定：准确率取最大，损失取最小。</translation>
    </message>
</context>
<context>
    <name>trainshed::MetricsPage</name>
    <message>
        <source>Ru&amp;les by which metrics are found in logs:</source>
        <translation>在日志中查找指标的规则(&amp;L)：</translation>
    </message>
    <message>
        <source>Rules by which metrics are found in logs</source>
        <translation>在日志中查找指标的规则</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最后的值</translation>
    </message>
    <message>
        <source>Where the chosen rule was found last</source>
        <translation>所选规则最后一次匹配的位置</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Try them in the log of</source>
        <translation>在此作业的日志中试用</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>移除(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>建议(&amp;U)</translation>
    </message>
    <message>
        <source>Adds rules for what looks like metrics in the log of the job.</source>
        <translation>为作业日志中类似指标的内容添加规则。</translation>
    </message>
    <message>
        <source>&amp;Try them in the log of:</source>
        <translation>在此作业的日志中试用(&amp;T)：</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were added.</source>
        <translation>
            <numerusform>已添加 %n 条规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else in the log looks like a metric.</source>
        <translation>日志中没有其他类似指标的内容。</translation>
    </message>
    <message>
        <source>The log is long: these are the matches in its last 16 MiB.</source>
        <translation>日志较长：以下为最后 16 MiB 中的匹配。</translation>
    </message>
    <message>
        <source>takes too much time</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>The first group in parentheses, or the one named “value”, is the value; one named “step” is the step, else the matches are counted.</source>
        <translation>第一个括号分组或名为“value”的分组是值；名为“step”的分组是步数，否则按匹配次数计数。</translation>
    </message>
</context>
<context>
    <name>trainshed::MetricsTab</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No metrics yet. They are found in CSV, JSON lines and TensorBoard files of the outputs, and in the log by rules.</source>
        <translation>还没有指标。指标取自输出中的 CSV、JSON 行和 TensorBoard 文件，以及按规则从日志中查找。</translation>
    </message>
    <message>
        <source>No metrics were found: neither in CSV, JSON lines or TensorBoard files of the outputs, nor in the log by rules.</source>
        <translation>未找到指标：输出中的 CSV、JSON 行或 TensorBoard 文件以及日志规则均无结果。</translation>
    </message>
</context>
<context>
    <name>trainshed::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>trainshed::OperationBar</name>
    <message>
        <source>Cancel Reading</source>
        <translation>取消读取</translation>
    </message>
    <message>
        <source>Progress of reading the files</source>
        <translation>读取文件的进度</translation>
    </message>
    <message>
        <source>%1 %2 files, %3 read.</source>
        <translation>%1 %2个文件，已读取%3。</translation>
    </message>
    <message>
        <source>%1 %2 files.</source>
        <translation>%1 %2 个文件。</translation>
    </message>
</context>
<context>
    <name>trainshed::Operations</name>
    <message>
        <source>An operation of that name is under way.</source>
        <translation>已有同名操作正在进行。</translation>
    </message>
    <message>
        <source>Nothing of that name is under way.</source>
        <translation>没有正在进行的该名称的操作。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>trainshed::OutputModel</name>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>前%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1项</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::OutputsTab</name>
    <message>
        <source>%1, in the job&apos;s folder</source>
        <translation>%1，位于作业的文件夹中</translation>
    </message>
    <message>
        <source>Output files</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the output folder in the file manager</source>
        <translation>在文件管理器中打开输出文件夹</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>This job has no outputs.</source>
        <translation>该作业没有输出。</translation>
    </message>
    <message>
        <source>The outputs lie where they can&apos;t be listed here.</source>
        <translation>输出所在的位置无法在此列出。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a file to see what it holds.</source>
        <translation>请选择文件以查看其内容。</translation>
    </message>
    <message>
        <source>Output file</source>
        <translation>输出文件</translation>
    </message>
</context>
<context>
    <name>trainshed::ParameterCard</name>
    <message>
        <source>Required: a job can&apos;t delete it</source>
        <translation>必需：作业不能删除它</translation>
    </message>
    <message>
        <source>Modifiable in a job</source>
        <translation>可在作业中修改</translation>
    </message>
    <message>
        <source>String</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Enumeration</source>
        <translation>枚举</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Hyperparameter %1 is required</source>
        <translation>超参%1为必需</translation>
    </message>
    <message>
        <source>Hyperparameter %1 is modifiable</source>
        <translation>超参%1可修改</translation>
    </message>
    <message>
        <source>Remove hyperparameter %1</source>
        <translation>移除超参%1</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Name of hyperparameter %1</source>
        <translation>超参%1的名称</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Type of hyperparameter %1</source>
        <translation>超参%1的类型</translation>
    </message>
    <message>
        <source>Default:</source>
        <translation>默认值：</translation>
    </message>
    <message>
        <source>Default of hyperparameter %1</source>
        <translation>超参%1的默认值</translation>
    </message>
    <message>
        <source>Restrain:</source>
        <translation>约束：</translation>
    </message>
    <message>
        <source>Restrain of hyperparameter %1</source>
        <translation>超参%1的约束</translation>
    </message>
    <message>
        <source>Lowest:</source>
        <translation>最小值：</translation>
    </message>
    <message>
        <source>Lowest value of hyperparameter %1</source>
        <translation>超参%1的最小值</translation>
    </message>
    <message>
        <source>Highest:</source>
        <translation>最大值：</translation>
    </message>
    <message>
        <source>Highest value of hyperparameter %1</source>
        <translation>超参%1的最大值</translation>
    </message>
    <message>
        <source>Values:</source>
        <translation>枚举值：</translation>
    </message>
    <message>
        <source>Values of hyperparameter %1</source>
        <translation>超参%1的枚举值</translation>
    </message>
    <message>
        <source>One value a line.</source>
        <translation>每行一个值。</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>描述：</translation>
    </message>
    <message>
        <source>Description of hyperparameter %1</source>
        <translation>超参%1的描述</translation>
    </message>
</context>
<context>
    <name>trainshed::ParameterRow</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>String</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于%1</translation>
    </message>
    <message>
        <source>hyperparameter %1</source>
        <translation>超参%1</translation>
    </message>
    <message>
        <source>%1 (added, %2)</source>
        <translation>%1（增加的，%2）</translation>
    </message>
    <message>
        <source>Name of hyperparameter %1</source>
        <translation>超参%1的名称</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>%1的类型</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1的值</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置%1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>fixed by the algorithm</source>
        <translation>由算法固定</translation>
    </message>
</context>
<context>
    <name>trainshed::ParametersPart</name>
    <message>
        <source>A &amp;job may add hyperparameters of its own</source>
        <translation>作业可以增加自己的超参(&amp;J)</translation>
    </message>
    <message>
        <source>No hyperparameter yet.</source>
        <translation>尚无超参。</translation>
    </message>
    <message>
        <source>Add &amp;Hyperparameter</source>
        <translation>增加超参(&amp;H)</translation>
    </message>
    <message>
        <source>A job may add hyperparameters of its own</source>
        <translation>作业可以增加自己的超参</translation>
    </message>
</context>
<context>
    <name>trainshed::ParametersSection</name>
    <message>
        <source>Hyperparameters</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>&amp;Add Hyperparameter</source>
        <translation>增加超参(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restore Removed</source>
        <translation>恢复已移除的超参(&amp;R)</translation>
    </message>
    <message>
        <source>Add &amp;Variable</source>
        <translation>增加环境变量(&amp;V)</translation>
    </message>
    <message>
        <source>Set for the job’s processes, after the variables that every job gets.</source>
        <translation>为作业的进程设置，在每个作业都会得到的变量之后生效。</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Hyperparameters are passed to the script as “--name value”.</source>
        <translation>超参以“--name value”的形式传给脚本。</translation>
    </message>
    <message>
        <source>The algorithm has no hyperparameters. A job may add its own.</source>
        <translation>该算法没有超参。作业可以增加自己的超参。</translation>
    </message>
    <message>
        <source>The algorithm has no hyperparameters, and a job may not add any.</source>
        <translation>该算法没有超参，且作业不能增加超参。</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of your desktop; never in the job, its log or an exported file.</source>
        <translation>密钥保存在桌面的密钥环中；绝不会保存在作业、作业日志或导出的文件中。</translation>
    </message>
    <message>
        <source>There is no keychain here: secrets are kept in files that only you can read, in “%1”; never in the job, its log or an exported file.</source>
        <translation>此处没有密钥环：密钥保存在“%1”下只有您能读取的文件中；绝不会保存在作业、作业日志或导出的文件中。</translation>
    </message>
</context>
<context>
    <name>trainshed::PreviewPanel</name>
    <message>
        <source>Boot command of a job</source>
        <translation>作业的启动命令</translation>
    </message>
    <message>
        <source>Copy boot command</source>
        <translation>复制启动命令</translation>
    </message>
    <message>
        <source>Copy the boot command</source>
        <translation>复制启动命令</translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation>启动命令</translation>
    </message>
    <message>
        <source>As for a job that gives every input. ${MA_HOME} is the folder of the attempt.</source>
        <translation>以给出全部输入的作业为例。${MA_HOME}为该次尝试的文件夹。</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Preset variables</source>
        <translation>预置变量</translation>
    </message>
    <message>
        <source>Runtime environment</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>启动文件</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入%1</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>输出%1</translation>
    </message>
    <message>
        <source>set when the job starts</source>
        <translation>作业启动时设置</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>trainshed::ProfileDialog</name>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Default: serves every bucket without a profile of its own</source>
        <translation>默认：服务于所有没有单独配置的桶(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>New Storage Profile</source>
        <translation>创建存储配置</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>配置名称</translation>
    </message>
    <message>
        <source>1–64 letters, digits, “-” and “_”.</source>
        <translation>1～64个英文字母、数字、“-”和“_”。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>存储的地址</translation>
    </message>
    <message>
        <source>Of the store, without a bucket. “http://” only where it has no encryption.</source>
        <translation>存储的地址，不含桶。仅在存储不支持加密时使用“http://”。</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>区域(&amp;R)：</translation>
    </message>
    <message>
        <source>Empty where the store has none, or to take what it says.</source>
        <translation>存储没有区域，或以存储给出的为准时，请留空。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Behind the address: host/bucket</source>
        <translation>在地址之后：host/bucket</translation>
    </message>
    <message>
        <source>Before the address: bucket.host</source>
        <translation>在地址之前：bucket.host</translation>
    </message>
    <message>
        <source>&amp;Bucket’s name:</source>
        <translation>桶名称(&amp;B)：</translation>
    </message>
    <message>
        <source>Bucket’s name</source>
        <translation>桶名称</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>在此输入</translation>
    </message>
    <message>
        <source>From AWS_… or ~/.aws</source>
        <translation>来自AWS_…或~/.aws</translation>
    </message>
    <message>
        <source>None: only public buckets</source>
        <translation>无：只能访问公开的桶</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>A&amp;ccess key:</source>
        <translation>访问密钥(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <translation>私有访问密钥(&amp;S)：</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop, or where there is none in a file that only you can read. It is never shown again.</source>
        <translation>保存在桌面的密钥环中；没有密钥环时，保存在只有您能读取的文件中。不会再次显示。</translation>
    </message>
    <message>
        <source>Pro&amp;file:</source>
        <translation>配置(&amp;F)：</translation>
    </message>
    <message>
        <source>Profile in ~/.aws</source>
        <translation>~/.aws中的配置</translation>
    </message>
    <message>
        <source>Of ~/.aws/credentials. Empty: AWS_ACCESS_KEY_ID of the engine’s environment, else AWS_PROFILE or “default”.</source>
        <translation>~/.aws/credentials中的配置。留空：使用引擎环境中的AWS_ACCESS_KEY_ID，否则使用AWS_PROFILE或“default”。</translation>
    </message>
    <message>
        <source>With this system’s certificates</source>
        <translation>使用本系统的证书</translation>
    </message>
    <message>
        <source>With certificates of a file</source>
        <translation>使用文件中的证书</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不校验</translation>
    </message>
    <message>
        <source>C&amp;heck the store:</source>
        <translation>校验存储(&amp;H)：</translation>
    </message>
    <message>
        <source>Browse for the certificates</source>
        <translation>浏览证书文件</translation>
    </message>
    <message>
        <source>Cert&amp;ificates:</source>
        <translation>证书(&amp;I)：</translation>
    </message>
    <message>
        <source>File with certificates</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Bucket to test with</source>
        <translation>用于测试的桶</translation>
    </message>
    <message>
        <source>A bucket; empty: the list of all</source>
        <translation>一个桶；留空：列出所有桶</translation>
    </message>
    <message>
        <source>Test &amp;with:</source>
        <translation>测试对象(&amp;W)：</translation>
    </message>
    <message>
        <source>Add Profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>取消测试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>trainshed::QuickAlgorithm</name>
    <message>
        <source>Create Algorithm Quickly</source>
        <translation>快速创建算法</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Algorithm name</source>
        <translation>算法名称</translation>
    </message>
    <message>
        <source>1–64 letters, digits, “-” and “_”.</source>
        <translation>1～64个英文字母、数字、“-”和“_”。</translation>
    </message>
    <message>
        <source>&amp;Code directory:</source>
        <translation>代码目录(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Boot file:</source>
        <translation>启动文件(&amp;B)：</translation>
    </message>
    <message>
        <source>No Python was found on this computer.</source>
        <translation>在本机上未找到Python。</translation>
    </message>
    <message>
        <source>It runs on “%1”. Inputs, outputs and hyperparameters are added in the full editor.</source>
        <translation>它在“%1”上运行。输入、输出和超参可在完整编辑器中增加。</translation>
    </message>
    <message>
        <source>Create Algorithm</source>
        <translation>创建算法</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It can&apos;t be saved yet: %1</source>
        <translation>暂时无法保存：%1</translation>
    </message>
</context>
<context>
    <name>trainshed::RemoteSize</name>
    <message>
        <source>“%1” is not counted: %2</source>
        <comment>a location and what is wrong with it</comment>
        <translation>“%1”未计入：%2</translation>
    </message>
</context>
<context>
    <name>trainshed::ResourcesPage</name>
    <message>
        <source>Resources message</source>
        <translation>资源消息</translation>
    </message>
    <message>
        <source>Devices of this computer</source>
        <translation>本机设备</translation>
    </message>
    <message>
        <source>%1 The last answer is %2 old.</source>
        <translation>%1 最后一次应答是 %2 之前。</translation>
    </message>
    <message>
        <source>&amp;Keep Free of Jobs</source>
        <translation>不分配给作业(&amp;K)</translation>
    </message>
    <message>
        <source>No job is given this GPU; one that has it goes on</source>
        <translation>不将此 GPU 分配给作业；正在使用它的作业继续运行</translation>
    </message>
</context>
<context>
    <name>trainshed::ResourcesSection</name>
    <message>
        <source>Choose the folder for the log</source>
        <translation>选择日志文件夹</translation>
    </message>
    <message>
        <source>%1: %2 of %3 vCPUs free</source>
        <translation>%1：%3个vCPU中%2个空闲</translation>
    </message>
    <message numerus="yes">
        <source>, %n job(s) waiting</source>
        <translation>
            <numerusform>，%n个作业等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源配置</translation>
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
        <translation>永久保存日志(&amp;L)</translation>
    </message>
    <message>
        <source>While it runs, and after</source>
        <translation>运行期间及结束之后</translation>
    </message>
    <message>
        <source>Resource &amp;pool:</source>
        <translation>资源池(&amp;P)：</translation>
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
        <translation>资源类型：</translation>
    </message>
    <message>
        <source>Instance &amp;flavor:</source>
        <translation>规格(&amp;F)：</translation>
    </message>
    <message>
        <source>Compute n&amp;odes:</source>
        <translation>计算节点个数(&amp;O)：</translation>
    </message>
    <message>
        <source>1 (normal)</source>
        <translation>1（普通）</translation>
    </message>
    <message>
        <source>2 (higher)</source>
        <translation>2（较高）</translation>
    </message>
    <message>
        <source>3 (highest)</source>
        <translation>3（最高）</translation>
    </message>
    <message>
        <source>P&amp;riority:</source>
        <translation>作业优先级(&amp;R)：</translation>
    </message>
    <message>
        <source>Jobs of a higher priority start first. May be changed while the job waits.</source>
        <translation>优先级高的作业先启动。作业等待期间可以修改。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>不启用</translation>
    </message>
    <message>
        <source>&amp;Auto restart:</source>
        <translation>故障自动重启(&amp;A)：</translation>
    </message>
    <message>
        <source>A job that fails is started again. A stop is no failure.</source>
        <translation>失败的作业会重新启动。停止不算失败。</translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <translation>
            <numerusform>%n小时后</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Minutes until auto stop</source>
        <translation>自动停止前的分钟数</translation>
    </message>
    <message>
        <source>Auto s&amp;top:</source>
        <translation>自动停止(&amp;T)：</translation>
    </message>
    <message>
        <source>Counted from when the job starts to run.</source>
        <translation>从作业开始运行时计时。</translation>
    </message>
    <message>
        <source>Persistent log saving</source>
        <translation>永久保存日志</translation>
    </message>
    <message>
        <source>The log files are saved to a folder of yours when the job ends.</source>
        <translation>作业结束时，日志文件会保存到您指定的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Job log path:</source>
        <translation>作业日志路径(&amp;J)：</translation>
    </message>
    <message>
        <source>An empty folder, to which the log files are saved.</source>
        <translation>用于保存日志文件的空文件夹。</translation>
    </message>
    <message>
        <source>Browse for the folder of the log</source>
        <translation>浏览日志文件夹</translation>
    </message>
    <message>
        <source>This pool has no CPU flavor.</source>
        <translation>该资源池没有CPU规格。</translation>
    </message>
    <message>
        <source>The algorithm does not run on CPUs.</source>
        <translation>该算法不能在CPU上运行。</translation>
    </message>
    <message>
        <source>No GPU that jobs can use was found in this pool.</source>
        <translation>在该资源池中未找到作业可用的GPU。</translation>
    </message>
    <message>
        <source>The algorithm does not run on GPUs.</source>
        <translation>该算法不能在GPU上运行。</translation>
    </message>
    <message>
        <source> · scratch %1</source>
        <translation> · 临时存储%1</translation>
    </message>
    <message>
        <source>Up to %1.</source>
        <translation>最多%1个。</translation>
    </message>
    <message>
        <source>This pool has one node.</source>
        <translation>该资源池有一个节点。</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>重试%n次</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>, %1 of %2 GPUs</source>
        <translation>，GPU %1/%2</translation>
    </message>
</context>
<context>
    <name>trainshed::RpcConnection</name>
    <message numerus="yes">
        <source>A request is longer than %n byte(s).</source>
        <translation>
            <numerusform>请求超过%n字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>This engine does not know the method “%1”.</source>
        <translation>该引擎不支持方法“%1”。</translation>
    </message>
    <message>
        <source>The first request of a connection is “hello”.</source>
        <translation>连接的第一个请求须为“hello”。</translation>
    </message>
    <message>
        <source>Another request with the same “id” is not answered yet.</source>
        <translation>另一个具有相同“id”的请求尚未得到应答。</translation>
    </message>
    <message>
        <source>The answer is too long: ask for less at a time.</source>
        <translation>应答过长：请一次请求较少的内容。</translation>
    </message>
</context>
<context>
    <name>trainshed::RpcServer</name>
    <message>
        <source>Too many programs are connected.</source>
        <translation>已连接的程序过多。</translation>
    </message>
</context>
<context>
    <name>trainshed::ScriptReader</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
</context>
<context>
    <name>trainshed::SecretStore</name>
    <message>
        <source>The keychain that holds the secret is not there.</source>
        <translation>保存该密钥的密钥环不存在。</translation>
    </message>
</context>
<context>
    <name>trainshed::SettingsDialog</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time between asking and killing, when a job is stopped</source>
        <translation>停止作业时，从请求结束到强制终止的时间</translation>
    </message>
    <message>
        <source>Time for what a finished job left running</source>
        <translation>已结束作业遗留的进程可继续运行的时间</translation>
    </message>
    <message>
        <source>Engine ends after so long without work</source>
        <translation>引擎空闲多久后结束</translation>
    </message>
    <message>
        <source>vCPUs for jobs</source>
        <translation>供作业使用的vCPU数</translation>
    </message>
    <message>
        <source>all of this computer</source>
        <translation>本机的全部vCPU</translation>
    </message>
    <message>
        <source>Largest code directory</source>
        <translation>代码目录的最大大小</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>Most files and folders in it</source>
        <translation>其中文件和文件夹的最大数量</translation>
    </message>
    <message>
        <source>Deepest folder in it</source>
        <translation>其中文件夹的最大层数</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Message about the settings</source>
        <translation>关于设置的消息</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>%1. From %2 to %3; the default is %4.</source>
        <translation>%1。取值范围为%2至%3；默认值为%4。</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>存储(&amp;S)</translation>
    </message>
    <message>
        <source>Time between uploads of outputs, while a job runs</source>
        <translation>作业运行期间上传输出的间隔时间</translation>
    </message>
    <message>
        <source>only at its end</source>
        <translation>仅在结束时</translation>
    </message>
    <message>
        <source>Most that downloaded inputs may take up</source>
        <translation>已下载输入可占用的最大空间</translation>
    </message>
    <message>
        <source>none are kept</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>Downloaded inputs that are kept:</source>
        <translation>保留的已下载输入：</translation>
    </message>
    <message>
        <source>A job may hang when nothing has moved for</source>
        <translation>没有任何活动超过此时间，即视为可能挂起</translation>
    </message>
    <message>
        <source>never said</source>
        <translation>从不提示</translation>
    </message>
    <message>
        <source>Keep the computer from going to s&amp;leep by itself while jobs run</source>
        <translation>有作业运行时阻止计算机自动休眠(&amp;L)</translation>
    </message>
    <message>
        <source>Atte&amp;ntion</source>
        <translation>提醒(&amp;N)</translation>
    </message>
    <message>
        <source>Time between looks for metrics, while a job runs</source>
        <translation>作业运行期间两次查找指标的间隔</translation>
    </message>
    <message>
        <source>Met&amp;rics</source>
        <translation>指标(&amp;R)</translation>
    </message>
</context>
<context>
    <name>trainshed::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>trainshed::SingleWindow</name>
    <message>
        <source>The window&apos;s lock can&apos;t be taken.</source>
        <translation>无法获取窗口的锁。</translation>
    </message>
    <message>
        <source>The window&apos;s socket can&apos;t be made: %1</source>
        <translation>无法创建窗口的套接字：%1</translation>
    </message>
    <message>
        <source>Another window of this home is open and does not answer. Close it, then try again.</source>
        <translation>该主目录的另一个窗口已打开，但没有应答。请将其关闭，然后重试。</translation>
    </message>
</context>
<context>
    <name>trainshed::StepButton</name>
    <message>
        <source>Step %1: %2</source>
        <translation>第%1步：%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>has problems</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>not to be reached yet: an earlier step has problems</source>
        <translation>暂时无法进入：前面的步骤有问题</translation>
    </message>
</context>
<context>
    <name>trainshed::StepList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>trainshed::StorageBrowser</name>
    <message>
        <source>One level up</source>
        <translation>上一级</translation>
    </message>
    <message>
        <source>One level up (Alt+Up)</source>
        <translation>上一级（Alt+Up）</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>数据存储位置</translation>
    </message>
    <message>
        <source>Names that begin with</source>
        <translation>名称前缀</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>刷新（F5）</translation>
    </message>
    <message>
        <source>Do&amp;wnload…</source>
        <translation>下载(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Upload File…</source>
        <translation>上传文件(&amp;U)…</translation>
    </message>
    <message>
        <source>New &amp;Folder…</source>
        <translation>新建文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>存储配置(&amp;P)…</translation>
    </message>
    <message>
        <source>Buckets, folders and objects</source>
        <translation>桶、文件夹和对象</translation>
    </message>
    <message>
        <source>Message about the storage</source>
        <translation>关于存储的消息</translation>
    </message>
    <message>
        <source>Asking the store…</source>
        <translation>正在查询存储…</translation>
    </message>
    <message>
        <source>“%1” is no location in object storage. Write it like “s3://bucket/folder/”.</source>
        <translation>“%1”不是对象存储中的位置。请按“s3://bucket/folder/”的格式填写。</translation>
    </message>
    <message>
        <source>No storage profile yet</source>
        <translation>尚无存储配置</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No name begins so</source>
        <translation>没有以此开头的名称</translation>
    </message>
    <message>
        <source>Nothing is in this folder</source>
        <translation>该文件夹为空</translation>
    </message>
    <message>
        <source>No buckets</source>
        <translation>没有桶</translation>
    </message>
    <message>
        <source>A profile says where your buckets are, and with which keys.</source>
        <translation>存储配置指明您的桶在哪里，以及使用哪些密钥。</translation>
    </message>
    <message>
        <source>Add Storage Profile…</source>
        <translation>添加存储配置…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Entries: %1 or more</source>
        <translation>条目数：%1或更多</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>条目数：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有%1个</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>文件夹名称：</translation>
    </message>
    <message>
        <source>Create Folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a folder.</source>
        <translation>“%1”不能作为文件夹名称。</translation>
    </message>
    <message>
        <source>Choose the file to upload</source>
        <translation>选择要上传的文件</translation>
    </message>
    <message>
        <source>Choose the folder to upload</source>
        <translation>选择要上传的文件夹</translation>
    </message>
    <message>
        <source>Sending “%1”.</source>
        <translation>正在上传“%1”。</translation>
    </message>
    <message>
        <source>Choose the folder to download into</source>
        <translation>选择下载到的文件夹</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Replace what is there?</source>
        <translation>是否替换已有内容？</translation>
    </message>
    <message>
        <source>In “%1” there is %2. Files of the same name are replaced.</source>
        <translation>“%1”中已有%2。同名文件将被替换。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Bringing “%1”.</source>
        <translation>正在下载“%1”。</translation>
    </message>
    <message>
        <source>%1 files, %2.</source>
        <translation>%1个文件，%2。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 Left out: %2</source>
        <translation>%1 已略过：%2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>Delete %1 entries?</source>
        <translation>删除%1个条目？</translation>
    </message>
    <message>
        <source>From the store, with everything in the folders: %1. This can&apos;t be taken back.</source>
        <translation>将从存储中删除，包括文件夹中的所有内容：%1。此操作无法撤销。</translation>
    </message>
    <message>
        <source>From the store: %1. This can&apos;t be taken back.</source>
        <translation>将从存储中删除：%1。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Deleting.</source>
        <translation>正在删除。</translation>
    </message>
    <message>
        <source>Deleted: %1 objects.</source>
        <translation>已删除：%1个对象。</translation>
    </message>
    <message>
        <source>Cancelled. What was done until then stays.</source>
        <translation>已取消。此前已完成的部分保留。</translation>
    </message>
    <message>
        <source>Upl&amp;oad Folder…</source>
        <translation>上传文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Unf&amp;inished…</source>
        <translation>未完成(&amp;I)…</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>未完成的上传</translation>
    </message>
    <message>
        <source>Uploads in parts that were begun and never finished</source>
        <translation>已开始但从未完成的分段上传</translation>
    </message>
    <message>
        <source>New &amp;Bucket…</source>
        <translation>新建桶(&amp;B)…</translation>
    </message>
    <message>
        <source>The bucket “%1” is there.</source>
        <translation>桶“%1”已创建。</translation>
    </message>
    <message>
        <source>Delete the bucket “%1”?</source>
        <translation>是否删除桶“%1”？</translation>
    </message>
    <message>
        <source>Only if it is empty. Somebody else may take its name then.</source>
        <translation>仅当其为空时。之后他人可能使用该名称。</translation>
    </message>
    <message>
        <source>The bucket “%1” is deleted.</source>
        <translation>桶“%1”已删除。</translation>
    </message>
</context>
<context>
    <name>trainshed::StorageDialog</name>
    <message>
        <source>&amp;Choose Object</source>
        <translation>选择对象(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose Folder</source>
        <translation>选择文件夹(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message>
        <source>Chosen: %1. Its bucket will be served by the profile “%2”.</source>
        <translation>已选择：%1。其所在的桶将使用存储配置“%2”。</translation>
    </message>
</context>
<context>
    <name>trainshed::StorageListModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a bucket and the profile that it is seen with</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) can&apos;t be shown: their names are no text.</source>
        <translation>
            <numerusform>有%n个对象无法显示：其名称不是文本。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainshed::StorageProfiles</name>
    <message>
        <source>There is no storage profile “%1”.</source>
        <translation>没有存储配置“%1”。</translation>
    </message>
    <message>
        <source>There is no storage profile for the bucket “%1” yet. Add one under Settings → Storage, or with “trainshedctl storage profile add”.</source>
        <translation>桶“%1”还没有存储配置。请在“设置 → 存储”中添加，或使用“trainshedctl storage profile add”。</translation>
    </message>
    <message>
        <source>None of the storage profiles is the default or serves the bucket “%1”. Choose one under Settings → Storage.</source>
        <translation>没有默认的或服务于桶“%1”的存储配置。请在“设置 → 存储”中选择。</translation>
    </message>
    <message>
        <source>The secret key of the storage profile “%1” is not kept any more. Enter it again under Settings → Storage.</source>
        <translation>存储配置“%1”的私有访问密钥已不再保存。请在“设置 → 存储”中重新输入。</translation>
    </message>
</context>
<context>
    <name>trainshed::StorageService</name>
    <message>
        <source>“%1” is no location in object storage. Write it like “s3://bucket/folder/”.</source>
        <translation>“%1”不是对象存储中的位置。请按“s3://bucket/folder/”的格式填写。</translation>
    </message>
    <message>
        <source>“%1” is no absolute path on this computer.</source>
        <translation>“%1”不是本机上的绝对路径。</translation>
    </message>
    <message>
        <source>A page has 1 to 1,000 entries.</source>
        <translation>每页可有1至1,000个条目。</translation>
    </message>
    <message>
        <source>There is no storage profile yet. Add one under Settings → Storage, or with “trainshedctl storage profile add”.</source>
        <translation>还没有存储配置。请在“设置 → 存储”中添加，或使用“trainshedctl storage profile add”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a profile&apos;s name and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter a name for the folder.</source>
        <translation>请输入文件夹名称。</translation>
    </message>
    <message>
        <source>A bucket as a whole is not deleted here. Delete it where it was made.</source>
        <translation>此处不能删除整个桶。请在创建它的地方删除。</translation>
    </message>
    <message>
        <source>Only objects of one bucket can be deleted at a time.</source>
        <translation>一次只能删除同一个桶中的对象。</translation>
    </message>
    <message>
        <source>Both places are on this computer: copy with its own tools.</source>
        <translation>两个位置都在本机上：请使用本机自带的工具复制。</translation>
    </message>
    <message>
        <source>“%1” is no place to copy from: neither an absolute path nor a location in object storage.</source>
        <translation>无法从“%1”复制：它既不是绝对路径，也不是对象存储中的位置。</translation>
    </message>
    <message>
        <source>“%1” is no place to copy to: neither an absolute path nor a location in object storage.</source>
        <translation>无法复制到“%1”：它既不是绝对路径，也不是对象存储中的位置。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a bucket. It has 3 to 63 small letters, digits, dots and hyphens.</source>
        <translation>“%1”不能作为桶名称。名称由 3 到 63 个小写字母、数字、点和连字符组成。</translation>
    </message>
    <message>
        <source>“%1” is no name of a bucket.</source>
        <translation>“%1”不是桶名称。</translation>
    </message>
    <message>
        <source>At most 100,000 uploads are listed.</source>
        <translation>最多列出 100,000 个上传。</translation>
    </message>
    <message>
        <source>An upload is named by its key and its ID.</source>
        <translation>上传由其键和 ID 指定。</translation>
    </message>
</context>
<context>
    <name>trainshed::StorageSettings</name>
    <message>
        <source>from AWS</source>
        <translation>来自AWS</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Storage profiles</source>
        <translation>存储配置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>服务范围</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Buckets with a profile of their own</source>
        <translation>有单独配置的桶</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>桶</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>&amp;Profiles: where buckets are, and with which keys. Changes are stored at once.</source>
        <translation>存储配置(&amp;P)：桶在哪里，以及使用哪些密钥。更改会立即保存。</translation>
    </message>
    <message>
        <source>B&amp;uckets with a profile of their own. All others go to the default.</source>
        <translation>有单独配置的桶(&amp;U)。其他所有桶使用默认配置。</translation>
    </message>
    <message>
        <source>Profile of the bucket</source>
        <translation>桶的配置</translation>
    </message>
    <message>
        <source>all buckets</source>
        <translation>所有桶</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其他所有桶</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop: the secret key of “%1” is kept in a file that only you can read.</source>
        <translation>此桌面上没有密钥环：“%1”的私有访问密钥保存在只有您能读取的文件中。</translation>
    </message>
    <message>
        <source>Remove storage profile</source>
        <translation>移除存储配置</translation>
    </message>
    <message>
        <source>Remove the storage profile “%1”?</source>
        <translation>移除存储配置“%1”？</translation>
    </message>
    <message>
        <source>Its keys are forgotten, and its buckets go to the default. What is stored there stays. Jobs that are waiting for it fail.</source>
        <translation>其密钥将被删除，其桶将改用默认配置。存储中的内容保留。正在等待它的作业将失败。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Ad&amp;d…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>Ma&amp;ke Default</source>
        <translation>设为默认(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Ass&amp;ign</source>
        <translation>分配(&amp;I)</translation>
    </message>
    <message>
        <source>Back &amp;to Default</source>
        <translation>恢复为默认(&amp;T)</translation>
    </message>
</context>
<context>
    <name>trainshed::Submit</name>
    <message>
        <source>The job&apos;s folder could not be made.</source>
        <translation>无法创建作业的文件夹。</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name, or make a new version of it.</source>
        <translation>作业“%1”已存在。请选择其他名称，或创建该作业的新版本。</translation>
    </message>
</context>
<context>
    <name>trainshed::SuggestDialog</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Hyperparameter</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>String</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Its default is only known when the script runs.</source>
        <translation>其默认值只有在脚本运行时才能得知。</translation>
    </message>
    <message>
        <source>Its default does not fit its type or its values, and is left out.</source>
        <translation>其默认值与类型或允许的值不符，已略去。</translation>
    </message>
    <message>
        <source>Its choices can&apos;t be told from the script.</source>
        <translation>无法从脚本中得知其可选值。</translation>
    </message>
    <message>
        <source>The type is that of its default.</source>
        <translation>类型取自其默认值。</translation>
    </message>
    <message>
        <source>With type=bool, Python takes “false” for true too.</source>
        <translation>使用type=bool时，Python会将“false”也当作true。</translation>
    </message>
    <message>
        <source>A switch takes no value: the script would refuse the value that a job gives.</source>
        <translation>开关参数不带值：脚本会拒绝作业传入的值。</translation>
    </message>
    <message>
        <source>It takes several values, of which a job gives one.</source>
        <translation>它接受多个值，而作业只传入一个。</translation>
    </message>
    <message>
        <source>It has no name with “--”: a job can&apos;t give it.</source>
        <translation>它没有以“--”开头的名称：作业无法传入。</translation>
    </message>
    <message>
        <source>Its name is not one that a hyperparameter may have.</source>
        <translation>其名称不能用作超参名称。</translation>
    </message>
    <message>
        <source>The script has an argument of that name before.</source>
        <translation>脚本在此之前已有同名参数。</translation>
    </message>
    <message>
        <source>Not all of it can be told from the script.</source>
        <translation>无法从脚本中得知其全部内容。</translation>
    </message>
    <message>
        <source>Select A&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Suggest from Script</source>
        <translation>根据脚本建议</translation>
    </message>
    <message>
        <source>“%1” takes these arguments. It was read, not run.</source>
        <translation>“%1”接受以下参数。仅读取了该脚本，未运行。</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>取值范围</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The algorithm has it: only what is empty is filled in.</source>
        <translation>算法中已有该项：只填写空白的内容。</translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation>第%1行。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必需。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the Algorithm</source>
        <translation>
            <numerusform>增加%n项到算法</numerusform>
        </translation>
    </message>
    <message>
        <source>Add suggestions</source>
        <translation>增加建议的项</translation>
    </message>
</context>
<context>
    <name>trainshed::SummarySection</name>
    <message>
        <source>Summary</source>
        <translation>确认信息</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Exact command line</source>
        <translation>确切的命令行</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>The exact start. ${MA_HOME} stands for the folder of the attempt, which is made when it starts.</source>
        <translation>实际启动时使用的命令。${MA_HOME}代表该次尝试的文件夹，在尝试启动时创建。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show problem %1</source>
        <translation>显示问题%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本%2</translation>
    </message>
    <message>
        <source>%1, next version</source>
        <translation>%1，下一个版本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新建）</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>不纳入实验</translation>
    </message>
    <message>
        <source>My Algorithms</source>
        <translation>我的算法</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Boot command</source>
        <translation>启动命令</translation>
    </message>
    <message>
        <source>Preset image</source>
        <translation>预置镜像</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>启动文件</translation>
    </message>
    <message>
        <source>Code directory</source>
        <translation>代码目录</translation>
    </message>
    <message>
        <source>Local code directory</source>
        <translation>本地代码目录</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入%1</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>输出%1</translation>
    </message>
    <message>
        <source>%1 (predownload)</source>
        <translation>%1（预下载至本地目录）</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>输入与输出</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>超参</translation>
    </message>
    <message>
        <source>Resource pool</source>
        <translation>资源池</translation>
    </message>
    <message>
        <source>Instance flavor</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Compute nodes</source>
        <translation>计算节点个数</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>作业优先级</translation>
    </message>
    <message>
        <source>Auto restart</source>
        <translation>故障自动重启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>Auto stop</source>
        <translation>自动停止</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Persistent log saving</source>
        <translation>永久保存日志</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>重试%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>dataset %1</source>
        <translation>数据集%1</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>installed first</source>
        <translation>先安装</translation>
    </message>
</context>
<context>
    <name>trainshed::TensorBoardRun</name>
    <message>
        <source>TensorBoard could not be started: %1</source>
        <translation>无法启动 TensorBoard：%1</translation>
    </message>
    <message>
        <source>TensorBoard could not be started: no folder of links could be made: %1</source>
        <translation>无法启动 TensorBoard：无法创建链接文件夹：%1</translation>
    </message>
    <message>
        <source>TensorBoard could not be started: a link to “%1” failed: %2</source>
        <translation>无法启动 TensorBoard：到“%1”的链接失败：%2</translation>
    </message>
    <message>
        <source>TensorBoard was ended: it said nothing for too long.</source>
        <translation>TensorBoard 已被结束：长时间没有输出。</translation>
    </message>
    <message>
        <source>TensorBoard was ended: it told no address in time. It said last: %1</source>
        <translation>TensorBoard 已被结束：未及时给出地址。最后的输出：%1</translation>
    </message>
    <message>
        <source>TensorBoard has ended: %1</source>
        <translation>TensorBoard 已结束：%1</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>没有输出</translation>
    </message>
</context>
<context>
    <name>trainshed::TensorBoards</name>
    <message>
        <source>The outputs of “%1” hold no TensorBoard event file yet.</source>
        <translation>“%1”的输出中还没有 TensorBoard 事件文件。</translation>
    </message>
    <message>
        <source>The outputs of these jobs hold no TensorBoard event file yet.</source>
        <translation>这些作业的输出中还没有 TensorBoard 事件文件。</translation>
    </message>
    <message>
        <source>No program “tensorboard” is installed any more.</source>
        <translation>程序“tensorboard”已不再安装。</translation>
    </message>
    <message>
        <source>TensorBoard is starting for “%1”…</source>
        <translation>正在为“%1”启动 TensorBoard…</translation>
    </message>
    <message>
        <source>TensorBoard is starting for %1 jobs…</source>
        <translation>正在为 %1 个作业启动 TensorBoard…</translation>
    </message>
    <message>
        <source>TensorBoard is starting for %1 of %2 jobs: the others have no event file yet.</source>
        <translation>正在为 %2 个作业中的 %1 个启动 TensorBoard：其余作业还没有事件文件。</translation>
    </message>
    <message>
        <source>TensorBoard is at %1 until this window is closed.</source>
        <translation>TensorBoard 位于 %1，直到此窗口关闭。</translation>
    </message>
    <message>
        <source>No browser could be started. TensorBoard is at %1</source>
        <translation>无法启动浏览器。TensorBoard 位于 %1</translation>
    </message>
</context>
<context>
    <name>trainshed::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the transfer</source>
        <translation>传输进度</translation>
    </message>
    <message>
        <source>Cancel the transfer</source>
        <translation>取消传输</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is done, and how far it is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1/%2个文件</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1个文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余%1</translation>
    </message>
    <message>
        <source>Progress of the archive</source>
        <translation>归档进度</translation>
    </message>
    <message>
        <source>Cancel the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>the store has been asking to go slower for %1</source>
        <translation>存储要求放慢速度已有 %1</translation>
    </message>
</context>
<context>
    <name>trainshed::TrayIcon</name>
    <message>
        <source>&amp;Show Trainshed</source>
        <translation>显示 Trainshed(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Trainshed: %1 running, %2 waiting</source>
        <translation>Trainshed：%1 个运行中，%2 个等待中</translation>
    </message>
</context>
<context>
    <name>trainshed::UploadsDialog</name>
    <message>
        <source>Unfinished uploads in “%1”</source>
        <translation>“%1”中未完成的上传</translation>
    </message>
    <message>
        <source>Big files go to the store in parts. What was begun and never put together costs space, and no list of the bucket shows it.</source>
        <translation>大文件分段上传到存储。已开始但从未合并的部分占用空间，而桶的列表中不会显示。</translation>
    </message>
    <message>
        <source>Message about the uploads</source>
        <translation>关于上传的消息</translation>
    </message>
    <message>
        <source>&amp;Abort…</source>
        <translation>中止(&amp;A)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已有时长</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>未完成的上传</translation>
    </message>
    <message>
        <source>Asking the store…</source>
        <translation>正在查询存储…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing was left behind</source>
        <translation>没有遗留的上传</translation>
    </message>
    <message>
        <source>Being continued now, and not among them: %1.</source>
        <translation>正在继续、未列入其中的：%1。</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>还有更多未列出。</translation>
    </message>
    <message>
        <source>Abort uploads</source>
        <translation>中止上传</translation>
    </message>
    <message>
        <source>Abort the upload of “%1”?</source>
        <translation>是否中止“%1”的上传？</translation>
    </message>
    <message>
        <source>Abort %1 uploads?</source>
        <translation>是否中止 %1 个上传？</translation>
    </message>
    <message>
        <source>The store throws away the parts that it has. Whoever is still sending them from elsewhere has to begin anew.</source>
        <translation>存储将丢弃已有的分段。仍在其他位置发送它们的一方必须重新开始。</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Aborted: %1 uploads.</source>
        <translation>已中止：%1 个上传。</translation>
    </message>
</context>
<context>
    <name>trainshed::UsageTab</name>
    <message>
        <source>Resource usage message</source>
        <translation>资源使用消息</translation>
    </message>
    <message>
        <source>Resource usage as a table</source>
        <translation>资源使用表格</translation>
    </message>
    <message>
        <source>Resource usage over time</source>
        <translation>资源使用随时间的变化</translation>
    </message>
    <message>
        <source>Left and Right choose a moment, + and − zoom, Ctrl+Left and Ctrl+Right pan, 0 shows everything. The same values are in the table.</source>
        <translation>左右键选择时刻，+ 和 − 缩放，Ctrl+左/右平移，0 显示全部。表格中有相同的值。</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>显示或隐藏%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>CPU: %1 cores in the mean, %2 of CPU time</source>
        <translation>CPU：平均 %1 核，CPU 时间 %2</translation>
    </message>
    <message>
        <source>Memory: %1 at most</source>
        <translation>内存：最多 %1</translation>
    </message>
    <message>
        <source>Disk: %1 read, %2 written</source>
        <translation>磁盘：读取 %1，写入 %2</translation>
    </message>
    <message>
        <source>Of all processes of the job. Memory is what each has in RAM; what processes share counts in each. Disk is what really went to or came from storage.</source>
        <translation>作业的所有进程。内存为各进程在 RAM 中的占用；进程共享的部分在每个进程中都计入。磁盘为实际读自或写入存储的数据量。</translation>
    </message>
    <message>
        <source>The first values come in a second or two.</source>
        <translation>一两秒后出现第一批数值。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing was measured: the job did not run, or for less than a second.</source>
        <translation>没有测量数据：作业没有运行，或运行不到一秒。</translation>
    </message>
    <message>
        <source>What the job uses is measured while it runs.</source>
        <translation>作业运行时测量其资源使用情况。</translation>
    </message>
    <message>
        <source>Resource usage</source>
        <translation>资源使用情况</translation>
    </message>
    <message>
        <source>Resource usage of</source>
        <translation>资源使用来源</translation>
    </message>
    <message>
        <source>What the values are of: all processes of the job, or a GPU that it was on</source>
        <translation>数值的来源：作业的所有进程，或其使用过的 GPU</translation>
    </message>
    <message>
        <source>GPU: %1 busy in the mean</source>
        <translation>GPU：平均利用率 %1</translation>
    </message>
    <message>
        <source>GPU memory: %1 at most</source>
        <translation>GPU 显存：最多 %1</translation>
    </message>
    <message>
        <source>Energy: %1 Wh</source>
        <translation>能耗：%1 Wh</translation>
    </message>
    <message>
        <source>Busy, temperature and power are of the whole GPU while the job was on it; the memory is that of the job, where the driver tells it.</source>
        <translation>利用率、温度和功率为作业使用期间整块 GPU 的数值；显存为该作业所用（若驱动提供）。</translation>
    </message>
</context>
<context>
    <name>trainshed::UsageTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <translation>%1，最大值</translation>
    </message>
</context>
<context>
    <name>trainshed::ValueEditor</name>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>trainshed::VariableRow</name>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <translation>变量%1的名称</translation>
    </message>
    <message>
        <source>Value of variable %1</source>
        <translation>变量%1的值</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>移除变量%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The value is shown as dots and kept outside of the job’s record</source>
        <translation>值显示为圆点，且不保存在作业的记录中</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未修改</translation>
    </message>
    <message>
        <source>Hide the value</source>
        <translation>隐藏值</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>显示值</translation>
    </message>
    <message>
        <source>Show the value of variable %1</source>
        <translation>显示变量%1的值</translation>
    </message>
    <message>
        <source>Variable %1 is a secret</source>
        <translation>变量%1是密钥</translation>
    </message>
</context>
<context>
    <name>trainshed::VersionsTab</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Exit reason</source>
        <translation>退出原因</translation>
    </message>
    <message>
        <source>%1 (shown)</source>
        <translation>%1（当前显示）</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>对比…</translation>
    </message>
    <message>
        <source>Compare the versions</source>
        <translation>对比版本</translation>
    </message>
    <message>
        <source>Open all settings of these versions side by side</source>
        <translation>打开并排显示这些版本全部设置的窗口</translation>
    </message>
    <message>
        <source>Changes of the version</source>
        <translation>版本的修改</translation>
    </message>
    <message>
        <source>Code changes…</source>
        <translation>代码修改…</translation>
    </message>
    <message>
        <source>Open what changed in the code</source>
        <translation>打开显示代码修改内容的窗口</translation>
    </message>
    <message>
        <source>Choose up to %1 versions to compare.</source>
        <translation>最多可选择%1个版本进行对比。</translation>
    </message>
    <message>
        <source>%1 is the first version.</source>
        <translation>%1是第一个版本。</translation>
    </message>
    <message>
        <source>Choose a version to see what it changed.</source>
        <translation>选择一个版本以查看其修改的内容。</translation>
    </message>
    <message>
        <source>No setting differs between %1.</source>
        <translation>%1之间没有设置项不同。</translation>
    </message>
    <message>
        <source>What %2 changed from %1</source>
        <translation>%2相对于%1的修改</translation>
    </message>
    <message>
        <source>What differs between %1</source>
        <translation>%1之间的差异</translation>
    </message>
</context>
</TS>
